import { describe, expect, it } from 'vitest';
import {
  halfOf,
  readGiven,
  readHardNegatives,
  readSecond,
  readWide,
} from '../../../scripts/bench/readJudged.ts';
import { scoreAlignments } from '../../../scripts/bench/scoreAlignments.ts';
import { loadCorpus } from '../../../src/corpus/loadCorpus.ts';
import { alignCorpus } from '../../../src/layers/alignment/alignCorpus.ts';
import { listFunctions } from '../../../src/layers/functions/listFunctions.ts';

const { corpus } = loadCorpus('content');
const functions = listFunctions(corpus);
const territoryOf = new Map(functions.map((one) => [one.id, one.territory]));
const { computed, corrected } = alignCorpus(corpus);

describe('the alignment of the five territories, corrections off', () => {
  it.each([
    ['given', readGiven(functions), false],
    ['first reading', readWide(functions), true],
    ['second reading', readSecond(functions), true],
    ['second reading, the half held out', halfOf(readSecond(functions), 1), false],
  ])('keeps the bounds on pairs: %s', (_, judged, isWhole) => {
    const score = scoreAlignments(computed, judged, territoryOf, isWhole);
    expect(score.precision).toBeGreaterThanOrEqual(0.95);
    expect(score.recall).toBeGreaterThanOrEqual(0.85);
  });

  it.each([
    ['given', readGiven(functions)],
    ['second reading, the half held out', halfOf(readSecond(functions), 1)],
  ])(
    'tells identical, reworded, extended and narrowed right in three pairs of four: %s',
    (_, judged) => {
      const { kinds, rightKinds } = scoreAlignments(computed, judged, territoryOf, false);
      expect(kinds).toBeGreaterThan(30);
      expect(rightKinds / kinds).toBeGreaterThanOrEqual(0.75);
    },
  );

  it('joins no pair that only looks alike', () => {
    const home = new Map(
      computed.flatMap((group) => group.members.map((m) => [m.function, group])),
    );
    const pairs = readHardNegatives(functions);
    expect(pairs.every(([a, b]) => territoryOf.has(a) && territoryOf.has(b))).toBe(true);
    for (const [a, b] of pairs) expect(home.has(a) && home.get(a) === home.get(b)).toBe(false);
  });

  it('puts a function into one group only, and the anchor among its members', () => {
    for (const groups of [computed, corrected]) {
      const members = groups.flatMap((group) => group.members.map((one) => one.function));
      expect(new Set(members).size).toBe(members.length);
      for (const { anchor, members: own } of groups) expect(own[0]?.function).toBe(anchor);
    }
  });
});
