import type { SubjectFunction } from '../../functions/SubjectFunction.ts';
import { toProfile } from '../similarity/Profile.ts';
import { weighWords, wordingKey } from '../similarity/WordWeights.ts';
import type { Lexicon } from '../wording/Lexicon.ts';
import { readWording } from '../wording/readWording.ts';
import type { Saying } from './Saying.ts';

/** Gathers functions into sayings, in the order of the corpus. */
export function listSayings(functions: readonly SubjectFunction[], lexicon: Lexicon): Saying[] {
  const read = functions.map((one) => ({ one, wording: readWording(one.text, one.territory, lexicon) }));
  const weights = weighWords(read.map(({ wording }) => wording));
  const groups = Map.groupBy(read, ({ one, wording }) =>
    [one.topics[0], one.level, one.subject.type, wordingKey(wording)].join('|'),
  );
  return [...groups.values()].flatMap((group, index) => {
    const [first] = group;
    if (first === undefined) return [];
    const { level, subject, topics } = first.one;
    const { wording } = first;
    const profile = toProfile(wording, weights);
    const said = group.map(({ one }) => one);
    return [{ index, topic: topics[0] ?? '', level, type: subject.type, wording, profile, functions: said }];
  });
}
