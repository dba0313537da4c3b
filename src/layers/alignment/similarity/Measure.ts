import type { SubjectFunction } from '../../functions/SubjectFunction.ts';
import type { Lexicon } from '../wording/Lexicon.ts';
import { readWording } from '../wording/readWording.ts';
import type { Wording } from '../wording/Wording.ts';
import { toProfile, type Profile } from './Profile.ts';
import { weighWords, type WordWeights } from './WordWeights.ts';

/** Every function of a corpus read for comparison, by the weights of that corpus's words. */
export interface Measure {
  readonly weights: WordWeights;
  readonly wording: (functionId: string) => Wording;
  readonly profile: (functionId: string) => Profile;
}

/** Reads all functions once. The measure throws for a function that it was not made from. */
export function createMeasure(functions: readonly SubjectFunction[], lexicon: Lexicon): Measure {
  const wordings = new Map(
    functions.map(({ id, text, territory }) => [id, readWording(text, territory, lexicon)]),
  );
  const weights = weighWords([...wordings.values()]);
  const profiles = new Map<string, Profile>();
  const wording = (id: string) => {
    const known = wordings.get(id);
    if (known === undefined) throw new Error(`No function ${id} was read`);
    return known;
  };
  const profile = (id: string) => {
    const made = profiles.get(id) ?? toProfile(wording(id), weights);
    profiles.set(id, made);
    return made;
  };
  return { weights, wording, profile };
}
