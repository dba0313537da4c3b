import type { DateAnnotation, IndicatorAnnotation, Repeat } from '../../model/Annotation.ts';
import type { Corpus } from '../../model/Corpus.ts';
import { ownText } from '../../model/walkBlocks.ts';
import {
  annotationsOf,
  indexDocuments,
  wordsAt,
  type IndexedDocument,
} from '../provisions/indexDocuments.ts';
import type { StandingTerm } from './CalendarPlan.ts';

/**
 * What acts require regularly outside roadmaps and plans, in the order of documents: marked times
 * («не реже одного раза в год») and indicators that are met each year.
 */
export function listStandingTerms(corpus: Corpus): StandingTerm[] {
  return [...indexDocuments(corpus)]
    .filter(({ document }) => document.kind !== 'roadmap' && document.kind !== 'event-plan')
    .flatMap((indexed) => [
      ...annotationsOf(indexed, 'date').flatMap((date) => toTerm(indexed, date, date.from)),
      ...annotationsOf(indexed, 'indicator').flatMap((indicator) =>
        toTerm(indexed, indicator, firstDay(indicator.since)),
      ),
    ]);
}

function toTerm(
  indexed: IndexedDocument,
  marked: DateAnnotation | IndicatorAnnotation,
  since: string | null,
): StandingTerm[] {
  const placed = indexed.provisions.get(marked.span.provision);
  if (marked.repeat === null || placed === undefined) return [];
  const repeat: Repeat = marked.repeat;
  const { id, territory } = indexed.document;
  const text = ownText(placed.provision) ?? '';
  const words = wordsAt(indexed, marked.span);
  return [
    { document: id, provision: marked.span.provision, territory, text, words, repeat, since },
  ];
}

function firstDay(year: number | null): string | null {
  return year === null ? null : `${year}-01-01`;
}
