import { childrenOf, ownText, type Provision } from '../../model/walkBlocks.ts';
import type { DocumentNotes } from './DocumentNotes.ts';
import type { RecordKind } from './SearchRecord.ts';

/** What provisions are by their kind alone; `words` are told by what stands under them. */
const kindsByForm = {
  section: 'heading',
  'group-row': 'heading',
  point: 'words',
  item: 'words',
  paragraph: 'words',
  node: 'words',
  preamble: 'text',
  row: 'row',
  table: 'formal',
  title: 'formal',
  head: 'formal',
  approval: 'formal',
  enacting: 'formal',
  legend: 'formal',
  signature: 'formal',
  stamp: 'formal',
  line: 'formal',
  cell: 'formal',
} as const satisfies Record<Provision['kind'], RecordKind | 'words'>;

/** What a provision is to a reader: by what the apparatus says of it, then by its form and place. */
export function recordKind(provision: Provision, notes: DocumentNotes): RecordKind {
  const { id } = provision;
  if (notes.functions.has(id)) return 'function';
  if (notes.subjects.has(id)) return 'subject';
  if (notes.terms.has(id)) return 'definition';
  if (hasIndicator(provision, notes)) return 'indicator';
  const kind = kindsByForm[provision.kind];
  if (kind !== 'words') return kind;
  return isLead(provision) ? 'heading' : 'text';
}

/** An indicator is marked in a provision, or in a cell of a row. */
function hasIndicator(provision: Provision, { indicators }: DocumentNotes): boolean {
  const cells = provision.kind === 'row' ? provision.cells : [];
  return [provision, ...cells].some(({ id }) => indicators.has(id));
}

/** Words that only lead into what stands under or after them. */
export function isLead(provision: Provision): boolean {
  return childrenOf(provision).length > 0 || (ownText(provision) ?? '').trimEnd().endsWith(':');
}
