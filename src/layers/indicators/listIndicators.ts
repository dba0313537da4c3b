import type {
  Comparator,
  IndicatorAnnotation,
  IndicatorPartAnnotation,
  Repeat,
} from '../../model/Annotation.ts';
import type { Corpus } from '../../model/Corpus.ts';
import {
  annotationsOf,
  indexDocuments,
  provisionAt,
  wordsAt,
  type IndexedDocument,
} from '../provisions/indexDocuments.ts';
import { pointNumber } from '../provisions/pointNumber.ts';

/** Показатель эффективности of one document. */
export interface IndicatorRecord {
  /** `document#provision`; the second of one provision is `document#provision~2`. */
  readonly id: string;
  readonly document: string;
  readonly territory: string;
  /** The provision that names it: an item, a point or a row. */
  readonly provision: string;
  readonly point: string | null;
  readonly name: string;
  readonly unit: IndicatorAnnotation['unit'];
  readonly comparator: Comparator | null;
  /** Null where the act sets no target. */
  readonly target: number | null;
  readonly year: number | null;
  readonly since: number | null;
  readonly repeat: Repeat | null;
  /** What a share is of, as printed; null where it is not printed. */
  readonly base: string | null;
  /** How it is measured, as printed; null where it is not printed. */
  readonly method: string | null;
}

/** Every indicator, in the order of documents and print. */
export function listIndicators(corpus: Corpus): IndicatorRecord[] {
  return [...indexDocuments(corpus)].flatMap((indexed) => {
    const taken = new Map<string, number>();
    return annotationsOf(indexed, 'indicator').map((indicator) => {
      const place = placeOf(indexed, indicator.span.provision);
      const ordinal = (taken.get(place) ?? 0) + 1;
      taken.set(place, ordinal);
      return toRecord(indexed, indicator, place, ordinal);
    });
  });
}

function toRecord(
  indexed: IndexedDocument,
  indicator: IndicatorAnnotation,
  provision: string,
  ordinal: number,
): IndicatorRecord {
  const { document } = indexed;
  const { span, unit, comparator, target, year, since, repeat } = indicator;
  return {
    id: `${document.id}#${provision}${ordinal === 1 ? '' : `~${ordinal}`}`,
    document: document.id,
    territory: document.territory,
    provision,
    point: pointNumber(provisionAt(indexed, provision)),
    name: wordsAt(indexed, span),
    ...{ unit, comparator, target, year, since, repeat },
    base: partOf(indexed, provision, 'indicator-base'),
    method: partOf(indexed, provision, 'indicator-method'),
  };
}

/** A row stands for its cells: an indicator, its base and its method share one row or one provision. */
function placeOf(indexed: IndexedDocument, provision: string): string {
  const { ancestors } = provisionAt(indexed, provision);
  return ancestors.findLast((one) => one.kind === 'row')?.id ?? provision;
}

function partOf(
  indexed: IndexedDocument,
  place: string,
  kind: IndicatorPartAnnotation['kind'],
): string | null {
  const parts = indexed.apparatus.annotations.filter(
    (one): one is IndicatorPartAnnotation =>
      one.kind === kind && placeOf(indexed, one.span.provision) === place,
  );
  return parts.length === 0 ? null : parts.map((one) => wordsAt(indexed, one.span)).join('; ');
}
