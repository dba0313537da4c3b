import { alignFunctions } from '../../src/layers/alignment/alignFunctions.ts';
import { createMeasure } from '../../src/layers/alignment/similarity/Measure.ts';
import type { Lexicon } from '../../src/layers/alignment/wording/Lexicon.ts';
import type { SubjectFunction } from '../../src/layers/functions/SubjectFunction.ts';
import type { MadeBeside } from './MadeBeside.ts';

const NEW = 'new#p1';

/**
 * Wordings that, each added to all functions by itself, are aligned with a function that says otherwise or are
 * not with the one that says the same. Throws where a function is not among them.
 */
export function listMisjudged(
  made: readonly MadeBeside[],
  functions: readonly SubjectFunction[],
  lexicon: Lexicon,
): MadeBeside[] {
  return made.filter((one) => {
    const all = [...functions, toFunction(one, functions)];
    const groups = alignFunctions(all, createMeasure(all, lexicon));
    const own = groups.find(({ members }) => members.some((member) => member.function === NEW));
    const isJoined = own?.members.some((member) => member.function === one.function) ?? false;
    return isJoined !== one.isSame;
  });
}

function toFunction(
  { function: id, text }: MadeBeside,
  functions: readonly SubjectFunction[],
): SubjectFunction {
  const real = functions.find((one) => one.id === id);
  if (real === undefined) throw new Error(`No function is ${id}`);
  const place = { document: 'new', provision: 'p1', act: 'new', territory: 'new' };
  return { ...real, ...place, id: NEW, text };
}
