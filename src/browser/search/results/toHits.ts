import type { PackedText } from '../../../render/search/packTexts.ts';
import type { SearchIndex } from '../index/SearchIndex.ts';
import type { Query } from '../query/Query.ts';
import { explainHit } from './explainHit.ts';
import type { FilteredRecord } from './filterRecords.ts';
import type { Hit, HitPlace } from './Hit.ts';
import { markWords } from './markWords.ts';

/** Records as the page shows them: `texts` are theirs, in the same order. */
export function toHits(
  found: readonly FilteredRecord[],
  texts: readonly PackedText[],
  query: Query,
  index: SearchIndex,
): Hit[] {
  return found.flatMap(({ record, places }, at) => {
    const [text, ...labels] = texts[at] ?? [''];
    const [first, ...others] = places.map((place) => hitPlace(record, place, labels, index));
    if (first === undefined) return [];
    const { ranges, stems, terms } = markWords(text, query, index);
    const territory = territoryOf(record, index);
    return [
      {
        ...first,
        territory: territory?.id ?? '',
        territoryName: territory?.short ?? '',
        text,
        marks: ranges,
        stems,
        reasons: explainHit(record, terms, query, index),
        otherPlaces: others,
      },
    ];
  });
}

function hitPlace(
  record: number,
  place: number,
  labels: readonly (readonly [string | null, string])[],
  { core, records }: SearchIndex,
): HitPlace {
  const at = (records.placeStart[record] ?? 0) + place;
  const document = core.documents[records.placeDocuments[at] ?? 0];
  const subject = core.subjects[(records.placeSubjects[at] ?? 0) - 1];
  const [provision = null, label = ''] = labels[place] ?? [];
  return {
    document: document?.id ?? '',
    documentTitle: document?.title ?? '',
    provision,
    label,
    body: core.bodies[subject?.body ?? -1]?.short ?? null,
  };
}

function territoryOf(record: number, { core, records }: SearchIndex) {
  const document = core.documents[records.placeDocuments[records.placeStart[record] ?? 0] ?? 0];
  return core.territories[core.acts[document?.act ?? 0]?.territory ?? 0];
}
