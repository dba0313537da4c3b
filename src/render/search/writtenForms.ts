import type { Corpus } from '../../model/Corpus.ts';
import { stemTokens } from '../../text/stemTokens.ts';
import type { SearchRecord } from './SearchRecord.ts';

/** More forms of one word would only repeat its endings. */
const MOST_FORMS = 8;

/**
 * The forms in which documents, registries and names write each word, by its stem, the most frequent
 * first: a slip is told by them, and what it is mended to is a form that stands somewhere.
 */
export function writtenForms(
  corpus: Corpus,
  records: readonly SearchRecord[],
): ReadonlyMap<string, readonly string[]> {
  const counts = new Map<string, Map<string, number>>();
  for (const words of [...records.map(({ text }) => text), ...registryWords(corpus)])
    for (const { kind, stem, text } of stemTokens(words)) {
      if (kind !== 'word') continue;
      const forms = counts.get(stem) ?? new Map<string, number>();
      counts.set(stem, forms.set(text, (forms.get(text) ?? 0) + 1));
    }
  return new Map([...counts].map(([stem, forms]) => [stem, mostFrequent(forms)]));
}

function mostFrequent(forms: ReadonlyMap<string, number>): string[] {
  const sorted = [...forms].sort(([a, often], [b, seldom]) => seldom - often || (a < b ? -1 : 1));
  return sorted.slice(0, MOST_FORMS).map(([form]) => form);
}

function registryWords({ searchWords, bodies, bodyTypes, topics, ...corpus }: Corpus): string[] {
  const synonyms = searchWords.synonyms.flatMap((group) =>
    group.kind === 'same' ? group.words : [...group.asked, ...group.written],
  );
  const abbreviations = searchWords.abbreviations.flatMap(({ short, full }) => [...short, ...full]);
  const territories = [...corpus.territories, ...corpus.regions].flatMap(({ names }) => [
    names.full,
    names.genitive,
    names.prepositional,
    ...names.aka,
  ]);
  return [
    ...synonyms,
    ...abbreviations,
    ...territories,
    ...bodies.flatMap(({ name, short, aka }) => [name, short, ...aka]),
    ...bodyTypes.flatMap(({ name, plural }) => [name, plural]),
    ...topics.flatMap(({ name, definition }) => [name, definition]),
  ];
}
