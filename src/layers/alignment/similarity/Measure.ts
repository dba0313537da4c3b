import type { Lexicon } from '../wording/Lexicon.ts';
import { readWording } from '../wording/readWording.ts';
import type { Wording } from '../wording/Wording.ts';
import { toProfile, type Profile } from './Profile.ts';
import { weighWords, type WordWeights } from './WordWeights.ts';

/** Words to be compared with others of their kind: a function, an indicator. */
export interface MeasuredText {
  readonly id: string;
  readonly territory: string;
  readonly text: string;
}

/** Texts of one kind read for comparison, by the weights of their words among them. */
export interface Measure {
  readonly weights: WordWeights;
  readonly wording: (id: string) => Wording;
  readonly profile: (id: string) => Profile;
}

/** Reads all texts once. The measure throws for a text that it was not made from. */
export function createMeasure(texts: readonly MeasuredText[], lexicon: Lexicon): Measure {
  const wordings = new Map(
    texts.map(({ id, text, territory }) => [id, readWording(text, territory, lexicon)]),
  );
  const weights = weighWords([...wordings.values()]);
  const profiles = new Map<string, Profile>();
  const wording = (id: string) => {
    const known = wordings.get(id);
    if (known === undefined) throw new Error(`No text ${id} was read`);
    return known;
  };
  const profile = (id: string) => {
    const made = profiles.get(id) ?? toProfile(wording(id), weights);
    profiles.set(id, made);
    return made;
  };
  return { weights, wording, profile };
}
