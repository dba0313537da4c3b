/**
 * `npm run bench:compare`: how well and how fast functions are aligned. Prints the score on judged pairs with
 * editors' corrections off, group by group, and the cost up to 36,000 functions (89 regions). Exit 1 below
 * the bounds that the project keeps. `npm run bench:compare -- file.tsv …` scores other judged files too.
 */
import { loadCorpus } from '../src/corpus/loadCorpus.ts';
import { alignCorpus, lexiconOf } from '../src/layers/alignment/alignCorpus.ts';
import { alignFunctions } from '../src/layers/alignment/alignFunctions.ts';
import { createMeasure } from '../src/layers/alignment/similarity/Measure.ts';
import type { Lexicon } from '../src/layers/alignment/wording/Lexicon.ts';
import { listSlips } from '../src/layers/alignment/wording/listSlips.ts';
import { listFunctions } from '../src/layers/functions/listFunctions.ts';
import { type GrownFunction, growFunctions, originalTerritory } from './bench/growFunctions.ts';
import type { JudgedGroup } from './bench/JudgedGroup.ts';
import { listJoined } from './bench/listJoined.ts';
import { listMisjudged } from './bench/listMisjudged.ts';
import {
  halfOf,
  readGiven,
  readHardNegatives,
  readJudged,
  readSecond,
  readWide,
} from './bench/readJudged.ts';
import {
  readLookAlikes,
  readMadeBeside,
  readMoreLookAlikes,
  readMoreVariants,
  readVariants,
} from './bench/readMadePairs.ts';
import { scoreParts } from './bench/scoreParts.ts';
import { scoreGrown } from './bench/scoreGrown.ts';
import { scoreAlignments } from './bench/scoreAlignments.ts';

const SIZES = [407, 2_250, 4_500, 9_000, 18_000, 36_000];
const SEED = 5;
const BOUNDS = { precision: 0.95, recall: 0.85, kinds: 0.75, seconds: 60 };

const { corpus } = loadCorpus('content');
const functions = listFunctions(corpus);
const territoryOf = new Map(functions.map((one) => [one.id, one.territory]));
const { computed } = alignCorpus(corpus);
const failures: string[] = [];

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function percent(value: number): string {
  return `${(value * 100).toFixed(1)} %`;
}

function reportScore(name: string, judged: readonly JudgedGroup[], isWhole: boolean): void {
  const score = scoreAlignments(computed, judged, territoryOf, isWhole);
  const { precision, recall, found, missed, wrong, kinds, rightKinds } = score;
  print(`\n${name}: ${judged.length} groups, ${found + missed.length} pairs across territories`);
  print(`  precision ${percent(precision)} (${wrong.length} wrong), recall ${percent(recall)}`);
  if (kinds > 0) print(`  kinds right ${rightKinds} of ${kinds} (${percent(rightKinds / kinds)})`);
  for (const pair of missed) print(`  missed  ${pair}`);
  for (const pair of wrong) print(`  wrong   ${pair}`);
  if (precision < BOUNDS.precision) failures.push(`${name}: precision ${percent(precision)}`);
  if (recall < BOUNDS.recall) failures.push(`${name}: recall ${percent(recall)}`);
  if (kinds > 0 && rightKinds / kinds < BOUNDS.kinds) failures.push(`${name}: kinds`);
}

function reportGroups(judged: readonly JudgedGroup[]): void {
  print('\ngroup  precision  recall');
  for (const group of judged) {
    const { precision, recall } = scoreAlignments(computed, [group], territoryOf, false);
    print(
      `${group.id.padEnd(5)}  ${percent(precision).padStart(9)}  ${percent(recall).padStart(7)}`,
    );
  }
}

/** As if we had the documents of fewer territories: words weigh otherwise, and less evidence joins. */
function reportParts(judged: readonly JudgedGroup[]): void {
  const parts = scoreParts(corpus, judged, 2);
  print('\nsecond reading, corpora of some territories alone');
  print('territories                                     precision   recall');
  for (const { territories, precision, recall } of parts) {
    const cells = [percent(precision).padStart(9), percent(recall).padStart(9)];
    print(`${territories.join(' ').padEnd(47)} ${cells.join('')}`);
  }
}

function reportHardNegatives(): void {
  const pairs = readHardNegatives(functions);
  const home = new Map(computed.flatMap((group) => group.members.map((m) => [m.function, group])));
  const joined = pairs.filter(([a, b]) => home.has(a) && home.get(a) === home.get(b));
  print(`\nhard negatives joined: ${joined.length} of ${pairs.length}`);
  if (joined.length > 0) failures.push('hard negatives joined');
}

/** Wordings that no document has: whether the program knows other acts and other words in general. */
function reportMadePairs(): void {
  const lexicon = lexiconOf(corpus);
  const alike = [...readLookAlikes(), ...readMoreLookAlikes()];
  const same = [...readVariants(), ...readMoreVariants()];
  const wrong = listJoined(alike, functions, lexicon);
  const found = listJoined(same, functions, lexicon);
  const missed = same.filter((pair) => !found.includes(pair));
  print(`\nmade-up look-alikes joined: ${wrong.length} of ${alike.length}`);
  for (const { why, differs } of wrong) print(`  wrong   other ${differs}: ${why}`);
  print(`made-up variants found: ${found.length} of ${same.length}`);
  for (const { why } of missed) print(`  missed  ${why}`);
  const beside = readMadeBeside();
  const misjudged = listMisjudged(beside, functions, lexicon);
  print(`made-up wordings beside the acts misjudged: ${misjudged.length} of ${beside.length}`);
  for (const { isSame, text } of misjudged) print(`  ${isSame ? 'missed' : 'wrong '}  ${text}`);
}

function reportCost(): void {
  const known = lexiconOf(corpus);
  print(
    '\nfunctions  different texts   seconds  microseconds a function   groups   together    pure',
  );
  for (const size of SIZES) {
    const grown = growFunctions(functions, size, SEED);
    const start = process.cpuUsage();
    const measure = createMeasure(grown, grownLexicon(known, grown));
    const groups = alignFunctions(grown, measure);
    const { user, system } = process.cpuUsage(start);
    const seconds = (user + system) / 1e6;
    const each = ((seconds / size) * 1e6).toFixed(0);
    const { together, pure, different } = scoreGrown(groups, grown, computed);
    const cells: [string, number][] = [
      [String(size), 9],
      [percent(different), 17],
      [seconds.toFixed(2), 10],
      [each, 25],
      [String(groups.length), 9],
      [percent(together), 11],
      [percent(pure), 8],
    ];
    print(cells.map(([cell, width]) => cell.padStart(width)).join(''));
    if (seconds > BOUNDS.seconds) failures.push(`${size} functions took ${seconds.toFixed(0)} s`);
  }
}

/** Made-up territories have the names of the real ones that they go back to, and slips of their own. */
function grownLexicon(lexicon: Lexicon, grown: readonly GrownFunction[]): Lexicon {
  const slips = listSlips(grown.map(({ text }) => text));
  return {
    ...lexicon,
    spelling: (stem) => slips.get(stem) ?? stem,
    names: (territory, stem) => lexicon.names(originalTerritory(territory), stem),
    expansion: (territory, acronym) => lexicon.expansion(originalTerritory(territory), acronym),
  };
}

print(`${functions.length} functions, ${computed.length} groups computed, corrections off`);
const given = readGiven(functions);
reportScore('given', given, false);
reportScore('first reading of all functions', readWide(functions), true);
const second = readSecond(functions);
reportScore('second reading of all functions', second, true);
reportScore('second reading, the half to learn from', halfOf(second, 0), false);
reportScore('second reading, the half held out', halfOf(second, 1), false);
for (const file of process.argv.slice(2)) reportScore(file, readJudged(file, functions), false);
reportGroups(given);
reportParts(second);
reportHardNegatives();
reportMadePairs();
reportCost();
if (failures.length > 0) {
  process.stderr.write(`\nbelow the bounds: ${failures.join('; ')}\n`);
  process.exitCode = 1;
}
