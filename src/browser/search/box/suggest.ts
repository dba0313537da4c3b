import { normalizeText } from '../../../text/normalizeText.ts';
import { tokenize } from '../../../text/tokenize.ts';
import { site } from '../../../site.ts';
import type { SearchIndex } from '../index/SearchIndex.ts';

/** Something to go to at once, offered while a query is typed. */
export interface Suggestion {
  readonly kind: SuggestionKind;
  readonly words: string;
  /** What tells it from others of its name: a territory, an act. */
  readonly note: string;
  /** From the site's root. */
  readonly path: string;
}

export type SuggestionKind = 'recent' | 'need' | 'act' | 'term' | 'body' | 'topic';

export const suggestionNames: Readonly<Record<SuggestionKind, string>> = {
  recent: 'Вы искали',
  need: 'Вопрос',
  act: 'Документ',
  term: 'Термин',
  body: 'Кто',
  topic: 'Тема',
};

const MOST = 8;
const MOST_OF_KIND = 3;

/** A suggestion with the words it is known by. */
export interface KnownSuggestion extends Suggestion {
  readonly ownWords: readonly string[];
  readonly allWords: readonly string[];
}

/** Suggestions that have every typed word, or its beginning; those that begin with it first. */
export function suggest(
  typed: string,
  recent: readonly string[],
  known: readonly KnownSuggestion[],
): Suggestion[] {
  const asked = wordsOf(typed);
  const queries = recent.map(recentQuery).map(withWords);
  if (asked.length === 0) return queries.slice(0, MOST);
  const matching = [...queries, ...known]
    .map((suggestion) => ({ suggestion, rank: matchRank(asked, suggestion) }))
    .filter(({ rank }) => rank < Infinity)
    .sort((a, b) => a.rank - b.rank);
  const perKind = new Map<SuggestionKind, number>();
  return matching
    .map(({ suggestion }) => suggestion)
    .filter(({ kind }) => {
      const count = (perKind.get(kind) ?? 0) + 1;
      perKind.set(kind, count);
      return count <= MOST_OF_KIND;
    })
    .slice(0, MOST);
}

/** 0 when the words begin with the first one typed, 1 when they hold them all, Infinity when not. */
function matchRank(asked: readonly string[], { ownWords, allWords }: KnownSuggestion): number {
  const isHeld = (word: string) => allWords.some((one) => one.startsWith(word));
  if (!asked.every(isHeld)) return Infinity;
  return ownWords[0]?.startsWith(asked[0] ?? '') ? 0 : 1;
}

function withWords(suggestion: Suggestion): KnownSuggestion {
  const ownWords = wordsOf(suggestion.words);
  return { ...suggestion, ownWords, allWords: [...ownWords, ...wordsOf(suggestion.note)] };
}

function wordsOf(text: string): string[] {
  return tokenize(text).map((token) => token.text);
}

function recentQuery(words: string): Suggestion {
  const path = `${site.search()}?q=${encodeURIComponent(words)}`;
  return { kind: 'recent', words, note: '', path };
}

/** Everything that an index can suggest: questions, documents, terms, bodies, topics. */
export function knownSuggestions({ core }: SearchIndex): KnownSuggestion[] {
  const territoryName = (at: number | undefined) => core.territories[at ?? -1]?.short ?? '';
  const ofDocument = (at: number) => {
    const act = core.acts[core.documents[at]?.act ?? 0];
    return {
      type: act?.type ?? '',
      number: act?.number ?? '',
      place: territoryName(act?.territory),
    };
  };
  return unique([
    ...core.needs.map(({ id, name }): Suggestion => {
      return { kind: 'need', words: name, note: '', path: site.need(id) };
    }),
    ...core.documents.map(({ id, title }, at): Suggestion => {
      const { type, number, place } = ofDocument(at);
      return {
        kind: 'act',
        words: title,
        note: `${type} № ${number}, ${place}`,
        path: site.document(id),
      };
    }),
    ...core.definitions.map(({ words, document, provision }): Suggestion => {
      const path = site.provision(core.documents[document]?.id ?? '', provision);
      return { kind: 'term', words, note: ofDocument(document).place, path };
    }),
    ...core.bodies.map(({ id, short, territory }): Suggestion => {
      const path = site.body(core.territories[territory]?.id ?? '', id);
      return { kind: 'body', words: short, note: territoryName(territory), path };
    }),
    ...core.topics.map(({ id, name }): Suggestion => {
      return { kind: 'topic', words: name, note: '', path: site.topic(id) };
    }),
  ]).map(withWords);
}

function unique(suggestions: readonly Suggestion[]): Suggestion[] {
  const key = ({ kind, words, note }: Suggestion) => `${kind} ${normalizeText(words)} ${note}`;
  return [...new Map(suggestions.map((one) => [key(one), one])).values()];
}
