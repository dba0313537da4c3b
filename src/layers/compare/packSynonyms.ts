import type { AbbreviationGroup, SynonymGroup } from '../../model/SearchWords.ts';
import { answersWord } from './answersWord.ts';
import type { PackedSynonyms } from './PackedMatrix.ts';
import { readAskedWords } from './readAskedWords.ts';

/** What editors teach the search, but for phrases whose words stand nowhere in a vocabulary (stems). */
export function packSynonyms(
  groups: readonly SynonymGroup[],
  vocabulary: readonly string[],
): PackedSynonyms[] {
  const pairs = groups.map((one) =>
    one.kind === 'same' ? ([one.words, one.words] as const) : ([one.asked, one.written] as const),
  );
  return written(pairs, vocabulary);
}

/** Short and full forms of one name, each for the other; such phrases are left out too. */
export function packShortForms(
  groups: readonly AbbreviationGroup[],
  vocabulary: readonly string[],
): PackedSynonyms[] {
  const forms = groups.map(({ short, full }) => [...short, ...full]);
  return written(
    forms.map((all) => [all, all] as const),
    vocabulary,
  );
}

function written(
  groups: readonly PackedSynonyms[],
  vocabulary: readonly string[],
): PackedSynonyms[] {
  const isWritten = (phrase: string) =>
    readAskedWords(phrase).every((word) => vocabulary.some((stem) => answersWord(stem, word)));
  return groups
    .map(([asked, phrases]) => [asked, phrases.filter(isWritten)] as const)
    .filter(([, phrases]) => phrases.length > 0);
}
