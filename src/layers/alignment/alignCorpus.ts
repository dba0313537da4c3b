import type { Corpus } from '../../model/Corpus.ts';
import { listAbbreviations } from '../abbreviations/listAbbreviations.ts';
import { listFunctions } from '../functions/listFunctions.ts';
import { alignFunctions } from './alignFunctions.ts';
import type { AlignmentGroup } from './AlignmentGroup.ts';
import { applyCorrections } from './applyCorrections.ts';
import { createMeasure, type Measure } from './similarity/Measure.ts';
import { buildLexicon } from './wording/buildLexicon.ts';
import type { Lexicon } from './wording/Lexicon.ts';

/** The alignment of a corpus as the program computes it, and as the editors have corrected it. */
export interface Alignments {
  readonly computed: readonly AlignmentGroup[];
  readonly corrected: readonly AlignmentGroup[];
  /** Corrections that change nothing, as places in their list. */
  readonly idle: readonly number[];
  /** Names and short forms that the words were read by. */
  readonly lexicon: Lexicon;
  /** All functions, read by it. */
  readonly measure: Measure;
}

const known = new WeakMap<Corpus, Alignments>();

/** Aligns the functions of a corpus, once for each corpus. */
export function alignCorpus(corpus: Corpus): Alignments {
  const made = known.get(corpus) ?? align(corpus);
  known.set(corpus, made);
  return made;
}

function align(corpus: Corpus): Alignments {
  const functions = listFunctions(corpus);
  const lexicon = lexiconOf(corpus);
  const measure = createMeasure(functions, lexicon);
  const computed = alignFunctions(functions, measure);
  const byId = new Map(functions.map((one) => [one.id, one]));
  const { alignmentCorrections: corrections } = corpus;
  const { groups, idle } = applyCorrections(computed, corrections, byId, measure);
  return { computed, corrected: groups, idle, lexicon, measure };
}

/** Names and short forms of a corpus, for comparing words. */
export function lexiconOf(corpus: Corpus): Lexicon {
  const { bodies, regions, territories, searchWords } = corpus;
  return buildLexicon({
    bodies,
    territories: [...regions, ...territories],
    abbreviations: listAbbreviations(corpus),
    synonyms: searchWords.synonyms.flatMap((one) => (one.kind === 'same' ? [one.words] : [])),
    texts: listFunctions(corpus).map(({ text }) => text),
  });
}
