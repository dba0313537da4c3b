import type { DateAnnotation, IndicatorAnnotation } from '../../model/Annotation.ts';
import type { Corpus } from '../../model/Corpus.ts';
import { ownText, type PlacedProvision, type Provision } from '../../model/walkBlocks.ts';
import {
  annotationsOf,
  indexDocuments,
  provisionAt,
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
      ...annotationsOf(indexed, 'date').flatMap((date) => toTerm(indexed, date, yearOf(date.from))),
      ...annotationsOf(indexed, 'indicator').flatMap((one) => toTerm(indexed, one, one.since)),
    ]);
}

function toTerm(
  indexed: IndexedDocument,
  { repeat, span }: DateAnnotation | IndicatorAnnotation,
  since: number | null,
): StandingTerm[] {
  if (repeat === null) return [];
  const provision = speaking(provisionAt(indexed, span.provision));
  const { id, territory, act } = indexed.document;
  const text = wordsOf(provision);
  const until = lastYear(text);
  return [
    { document: id, act: act.id, provision: provision.id, territory, text, repeat, since, until },
  ];
}

function lastYear(words: string): number | null {
  const [, year] = /\sдо (\d{4}) год/u.exec(words) ?? [];
  return year === undefined ? null : Number(year);
}

/** A cell speaks with its whole row. */
function speaking({ provision, ancestors }: PlacedProvision): Provision {
  return ancestors.findLast(({ kind }) => kind === 'row') ?? provision;
}

function wordsOf(provision: Provision): string {
  if (provision.kind !== 'row') return ownText(provision) ?? '';
  const [, ...cells] = provision.cells;
  return cells.map(({ text }) => text).join(' · ');
}

function yearOf(day: string | null): number | null {
  return day === null ? null : Number(day.slice(0, 4));
}
