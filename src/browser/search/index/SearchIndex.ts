import { squeezeCode } from '../../../text/squeezeCode.ts';
import { letterMask } from '../../../text/letterMask.ts';
import { wordFamily } from '../../../text/wordFamily.ts';
import type { Phrase, PhraseIndex, TerritoryForm } from '../../../render/search/Dictionary.ts';
import type { IndexCore } from '../../../render/search/IndexCore.ts';
import { unpackForms } from '../../../render/search/packForms.ts';
import type { RecordColumns } from '../../../render/search/RecordColumns.ts';

/** The index as a search reads it: the core with lookups by term, and the columns of records. */
export interface SearchIndex {
  readonly core: IndexCore;
  readonly records: RecordColumns;
  /** Every term, sorted; its place is its number. */
  readonly terms: readonly string[];
  /** Terms that are words, with their letters: what a slip is looked for among. */
  readonly words: readonly SpelledWord[];
  /** Terms of each topic with weights. */
  readonly topicTerms: readonly ReadonlyMap<string, number>[];
  /** Words that matter in a record, on average. */
  readonly averageLength: number;
  /** Number of a term; undefined for one that no record and no dictionary has. */
  readonly numberOf: (term: string) => number | undefined;
  /** The code («360-о») that is written without its spaces, dashes and dots as given («360о»). */
  readonly codeOf: (squeezed: string) => string | undefined;
  /** In how many records a term stands. */
  readonly frequencyOf: (term: string) => number;
  /** Forms in which a word is written somewhere, by its stem; the most frequent first. */
  readonly formsOf: (term: string) => readonly string[];
  /** Whether functions often begin with a term: «обеспечивает». */
  readonly isOpener: (term: string) => boolean;
  readonly phrases: PhraseIndex;
  /** Words in the longest form of a term: 1 for a stem, 7 for «=цнппм». */
  readonly lengthOf: (term: string) => number;
  /** Concept of a single stem that is a form of a class, or the stem itself. */
  readonly conceptOf: (stem: string) => string;
  readonly synonymsOf: (term: string) => ReadonlyMap<string, number>;
  /** Bodies that a term names, by index in the core. */
  readonly bodiesOf: (term: string) => readonly number[];
  readonly territoryForms: readonly TerritoryForm[];
  /** Stems of records in the derivational family of a stem. */
  readonly familyOf: (stem: string) => readonly string[];
}

/** A word with its `letterMask`. */
export interface SpelledWord {
  readonly term: string;
  readonly letters: number;
}

const none: ReadonlyMap<string, number> = new Map();

export function openIndex(core: IndexCore, records: RecordColumns): SearchIndex {
  const terms = core.terms.split('\n');
  const forms = core.forms.split('\n');
  const numbers = new Map(terms.map((term, number) => [term, number]));
  const codes = new Map(terms.filter(isCode).map((term) => [squeezeCode(term), term]));
  const termAt = (number: number) => terms[number] ?? '';
  const openers = new Set(core.openers.map(termAt));
  const classes = new Map(pairs(core.classes).map(([form, kin]) => [termAt(form), termAt(kin)]));
  const synonyms = new Map(
    core.synonyms.map(([term = 0, ...others]) => [termAt(term), weightedTerms(others, termAt)]),
  );
  const bodies = new Map(core.bodyForms.map(([term = 0, ...named]) => [termAt(term), named]));
  const families = Map.groupBy(
    terms.filter((_, number) => (core.frequencies[number] ?? 0) > 0),
    wordFamily,
  );
  const phrases = core.phrases.map((numbers): Phrase => {
    const words = numbers.map(termAt);
    return { stems: words.slice(0, -1), concept: words.at(-1) ?? '' };
  });
  const lengths = new Map<string, number>();
  for (const { stems, concept } of phrases)
    lengths.set(concept, Math.max(stems.length, lengths.get(concept) ?? 1));
  const frequencyOf = (term: string) => core.frequencies[numbers.get(term) ?? -1] ?? 0;
  return {
    core,
    records,
    terms,
    words: terms
      .filter((term) => /^[а-я]{3,}$/.test(term))
      .map((term) => ({ term, letters: letterMask(term) })),
    topicTerms: core.topics.map((topic) => weightedTerms(topic.terms, termAt)),
    averageLength:
      records.lengths.reduce((total, length) => total + length, 0) / (records.size || 1),
    numberOf: (term) => numbers.get(term),
    codeOf: (squeezed) => codes.get(squeezed),
    frequencyOf,
    isOpener: (term) => openers.has(term),
    formsOf: (term) => unpackForms(term, forms[numbers.get(term) ?? -1] ?? ''),
    phrases: Map.groupBy(phrases, ({ stems }) => stems[0] ?? ''),
    lengthOf: (term) => lengths.get(term) ?? 1,
    conceptOf: (stem) => classes.get(stem) ?? stem,
    synonymsOf: (term) => synonyms.get(term) ?? none,
    bodiesOf: (term) => bodies.get(term) ?? [],
    territoryForms: territoryForms(core, termAt),
    familyOf: (stem) => families.get(wordFamily(stem)) ?? [],
  };
}

/** A number with letters: a plain number or a point's is known only as it is written. */
function isCode(term: string): boolean {
  return /^[\p{L}\d][\p{L}\d./-]*$/u.test(term) && /\d/.test(term) && /\p{L}/u.test(term);
}

function pairs(flat: readonly number[]): [number, number][] {
  return Array.from({ length: flat.length / 2 }, (_, at) => [
    flat[2 * at] ?? 0,
    flat[2 * at + 1] ?? 0,
  ]);
}

/** Terms with weights from flat pairs of numbers and hundredths. */
function weightedTerms(
  flat: readonly number[],
  termAt: (number: number) => string,
): Map<string, number> {
  return new Map(pairs(flat).map(([term, hundredths]) => [termAt(term), hundredths / 100]));
}

function territoryForms(core: IndexCore, termAt: (number: number) => string): TerritoryForm[] {
  const places = [...core.territories, ...core.regions];
  return core.territoryForms.map((numbers) => ({
    stems: numbers.slice(0, -1).map(termAt),
    territory: places[numbers.at(-1) ?? 0]?.id ?? '',
  }));
}
