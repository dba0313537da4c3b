import { briefReference } from '../../model/briefReference.ts';
import { citePlace } from '../../model/citation.ts';
import type { Corpus } from '../../model/Corpus.ts';
import { indexCorpus } from '../../model/indexCorpus.ts';
import type { Duty } from '../duties/Duty.ts';
import type { PackedPoint } from './PackedMatrix.ts';

/** The points that open the duties of a territory, each once. */
export interface TerritoryPoints {
  readonly points: readonly PackedPoint[];
  /** Places in `points` of those that a duty stands under. */
  readonly of: (duty: Duty) => readonly number[];
}

/** The points of each territory, in the order of the duties. */
export function listPoints(
  corpus: Corpus,
  duties: readonly Duty[],
): (territory: string) => TerritoryPoints {
  const index = indexCorpus(corpus);
  const byTerritory = Map.groupBy(duties, (duty) => duty.territory);
  return (territory) => {
    const own = byTerritory.get(territory) ?? [];
    const keys = [...new Set(own.flatMap(keysOf))];
    const places = new Map(keys.map((key, at) => [key, at]));
    return {
      points: keys.map((key): PackedPoint => {
        const [id = '', provision = ''] = key.split(' ');
        const document = index.document(id);
        return [briefReference(document), citePlace(document, provision)];
      }),
      of: (duty) => keysOf(duty).map((key) => places.get(key) ?? 0),
    };
  };
}

const keysOf = ({ functions }: Duty) => [
  ...new Set(functions.map(({ document, subject }) => `${document} ${subject.provision}`)),
];
