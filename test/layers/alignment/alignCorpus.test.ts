import { describe, expect, it } from 'vitest';
import {
  halfOf,
  readGiven,
  readHardNegatives,
  readSecond,
  readWide,
} from '../../../scripts/bench/readJudged.ts';
import { scoreAlignments } from '../../../scripts/bench/scoreAlignments.ts';
import { scoreParts } from '../../../scripts/bench/scoreParts.ts';
import { loadCorpus } from '../../../src/corpus/loadCorpus.ts';
import { alignCorpus } from '../../../src/layers/alignment/alignCorpus.ts';
import { alignFunctions } from '../../../src/layers/alignment/alignFunctions.ts';
import { createMeasure } from '../../../src/layers/alignment/similarity/Measure.ts';
import { listFunctions } from '../../../src/layers/functions/listFunctions.ts';
import type { SubjectFunction } from '../../../src/layers/functions/SubjectFunction.ts';

const { corpus } = loadCorpus('content');
const functions = listFunctions(corpus);
const territoryOf = new Map(functions.map((one) => [one.id, one.territory]));
const { computed, corrected, lexicon } = alignCorpus(corpus);

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

  it('keeps them, on the whole, in corpora without one of the territories', () => {
    const parts = scoreParts(corpus, readSecond(functions), corpus.territories.length - 1);
    const sum = (list: readonly number[]) => list.reduce((total, one) => total + one, 0);
    const [found, wrong, missed] = [
      sum(parts.map((one) => one.found)),
      sum(parts.map((one) => one.wrong.length)),
      sum(parts.map((one) => one.missed.length)),
    ];
    expect(found / (found + wrong)).toBeGreaterThanOrEqual(0.95);
    expect(found / (found + missed)).toBeGreaterThanOrEqual(0.95);
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

  it('is the same for the same functions in another order', () => {
    const described = (list: readonly SubjectFunction[]) =>
      alignFunctions(list, createMeasure(list, lexicon))
        .map(({ id, members }) =>
          [
            id,
            ...members.map((one) => `${one.function} ${one.kind} ${one.score}`).toSorted(),
          ].join(),
        )
        .toSorted();
    const turned = [...functions.slice(200).toReversed(), ...functions.slice(0, 200)];
    expect(described(turned)).toEqual(described(functions));
  });

  it('puts a function into one group only, and the anchor among its members', () => {
    for (const groups of [computed, corrected]) {
      const members = groups.flatMap((group) => group.members.map((one) => one.function));
      expect(new Set(members).size).toBe(members.length);
      for (const { anchor, members: own } of groups) expect(own[0]?.function).toBe(anchor);
    }
  });
});
