import type { RecordKind } from '../../../render/search/SearchRecord.ts';
import type { Intent } from '../query/Query.ts';

/** A name alone asks for what bears it, before what it does. */
const NAMED = 1.6;

/** How much the kind of a record is worth to a query of some intents. `exact` says how exactly its head is what was asked; `onlyBodies`, that nothing but bodies is asked for. */
export function kindFactor(
  kind: RecordKind,
  intents: ReadonlySet<Intent>,
  exact: number,
  onlyBodies: boolean,
): number {
  switch (kind) {
    case 'function':
      return functionFactor(intents);
    case 'subject':
      return intents.has('functions') ? 1.4 : onlyBodies ? NAMED : 1;
    case 'definition':
      return 1 + (intents.has('definition') ? 2.2 : onlyBodies ? NAMED - 1 : 0.25) * exact;
    case 'row':
      return intents.has('when') ? 1.7 : 1;
    case 'indicator':
      return intents.has('measure') ? 1.5 : 0.7;
    case 'document':
      return intents.has('document') ? 1.6 : 1;
    case 'text':
      return 1;
    case 'heading':
      return 0.5;
    case 'formal':
      return 0.4;
  }
}

/** Functions answer «кто» and «чем занимается» best, and questions of measures less than measures do. */
function functionFactor(intents: ReadonlySet<Intent>): number {
  const who = intents.has('who') ? 1.25 : 1;
  const functions = intents.has('functions') ? 1.4 : 1;
  const measure = intents.has('measure') ? 0.75 : 1;
  return 1.2 * who * functions * measure;
}
