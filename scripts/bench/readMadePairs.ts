import { join } from 'node:path';
import type { MadeBeside } from './MadeBeside.ts';
import { DIFFERENCES, type MadePair } from './MadePair.ts';
import { readTsv } from './readTsv.ts';

const FOLDER = 'test/fixtures/compare';

/** Pairs that look alike and say different things. */
export function readLookAlikes(): MadePair[] {
  return readPairs('look-alikes.tsv');
}

/** More of the same: the first 34 made up without a look at the program, the last 24 after its code was read. */
export function readMoreLookAlikes(): MadePair[] {
  return readPairs('look-alikes.second.tsv');
}

/** Pairs that say the same in different words. */
export function readVariants(): MadePair[] {
  return readPairs('variants.tsv');
}

/** More of the same: the first 31 made up without a look at the program, the last 24 after its code was read. */
export function readMoreVariants(): MadePair[] {
  return readPairs('variants.second.tsv');
}

/** Wordings beside functions of the acts. */
export function readMadeBeside(): MadeBeside[] {
  return readTsv(join(FOLDER, 'beside-acts.tsv')).map((row) => ({
    function: row.get('function') ?? '',
    text: row.get('text') ?? '',
    isSame: row.get('same') === 'yes',
  }));
}

function readPairs(name: string): MadePair[] {
  return readTsv(join(FOLDER, name)).map((row) => {
    const cell = (column: string) => row.get(column) ?? '';
    return {
      topic: cell('topic'),
      why: cell('why'),
      differs: DIFFERENCES.find((one) => one === cell('differs')) ?? null,
      texts: [cell('textA'), cell('textB')],
    };
  });
}
