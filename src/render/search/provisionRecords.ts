import { columnRoles } from '../../layers/plans/columnRoles.ts';
import { citePlaced } from '../../model/citation.ts';
import type { DocumentTree } from '../../model/DocumentTree.ts';
import type { LegalDocument } from '../../model/LegalDocument.ts';
import { childrenOf, type Provision } from '../../model/walkBlocks.ts';
import { citationTerm } from './citationTerm.ts';
import { collectNotes, type DocumentNotes } from './DocumentNotes.ts';
import { isLead, recordKind } from './recordKind.ts';
import { recordText } from './recordText.ts';
import type { PlaceSubject, RecordKind, SearchRecord, TextRange } from './SearchRecord.ts';

/** Where the walk stands: what leads into a provision, and whose functions it is among. */
interface Context {
  readonly ancestors: readonly Provision[];
  /** Index in the list of what leads in; null at the top. */
  readonly parent: number | null;
  readonly subject: PlaceSubject | null;
  readonly table: { readonly titleColumn: number } | null;
}

/**
 * Records of a document's provisions in printed order, one each. They will stand at `offset` of a
 * list, and `parent` counts in it.
 */
export function provisionRecords(document: LegalDocument, offset: number): SearchRecord[] {
  if (document.content.kind === 'missing') return [];
  const { tree, apparatus } = document.content;
  const walk = { document, tree, notes: collectNotes(apparatus), offset, records: [] };
  const top = { ancestors: [], parent: null, subject: null, table: null };
  visitAll(walk, tree.blocks, top);
  return walk.records;
}

interface Walk {
  readonly document: LegalDocument;
  readonly tree: DocumentTree;
  readonly notes: DocumentNotes;
  readonly offset: number;
  readonly records: SearchRecord[];
}

/** Words that end with a colon lead into the siblings that follow, up to the next point. */
function visitAll(walk: Walk, provisions: readonly Provision[], context: Context): void {
  let lead = context.parent;
  for (const provision of provisions) {
    if (startsAnew(provision)) lead = context.parent;
    const index = visit(walk, provision, { ...context, parent: lead });
    if (index !== null && leadsSiblings(provision)) lead = index;
  }
}

/** A point, a section, a group of rows stand by themselves, whatever was said before them. */
function startsAnew({ kind }: Provision): boolean {
  return kind === 'point' || kind === 'section' || kind === 'group-row';
}

function leadsSiblings(provision: Provision): boolean {
  const isParagraph = provision.kind === 'paragraph' || provision.kind === 'group-row';
  const saysSomething = /\s/.test(recordText(provision) ?? '');
  return isParagraph && saysSomething && (provision.kind === 'group-row' || isLead(provision));
}

/** Returns the index of the provision's record, or null when it has none of its own. */
function visit(walk: Walk, provision: Provision, context: Context): number | null {
  const entry = walk.notes.subjects.get(provision.id);
  const subject = entry ? { body: entry.body, level: entry.level } : context.subject;
  const index = addRecord(walk, provision, { ...context, subject });
  visitAll(walk, childrenOf(provision), {
    ancestors: [...context.ancestors, provision],
    // Names of columns lead into nothing: rows are led into by what stands over the table.
    parent: provision.kind === 'table' ? context.parent : (index ?? context.parent),
    subject,
    table:
      provision.kind === 'table' ? { titleColumn: titleColumn(provision.head) } : context.table,
  });
  return index;
}

function addRecord(walk: Walk, provision: Provision, context: Context): number | null {
  const text = recordText(provision);
  if (text === null || text === '') return null;
  const { document, tree, notes, records } = walk;
  const kind = recordKind(provision, notes);
  const place = {
    document: document.id,
    provision: provision.id,
    citation: citationOf(provision),
    label: citePlaced(tree, { provision, ancestors: context.ancestors }),
    subject: context.subject,
  };
  records.push({
    kind,
    text,
    head: headOf(provision, kind, text, notes, context),
    act: document.act.id,
    territory: document.territory,
    topics: [...new Set(notes.functions.get(provision.id) ?? [])],
    places: [place],
    parent: context.parent,
  });
  return walk.offset + records.length - 1;
}

function citationOf(provision: Provision): string | null {
  const { kind } = provision;
  if (kind !== 'point' && kind !== 'section' && kind !== 'row') return null;
  const number = provision.number?.replace(/\.$/, '') ?? '';
  return number === '' ? null : citationTerm(kind, number);
}

/** The words a record is about: the defined term, the title cell of a row, the name that opens a subject. */
function headOf(
  provision: Provision,
  kind: RecordKind,
  text: string,
  notes: DocumentNotes,
  { table }: Context,
): TextRange | null {
  if (kind === 'definition') return notes.terms.get(provision.id) ?? null;
  if (kind === 'subject') return { start: 0, end: text.search(/[,:;]|$/) };
  if (provision.kind !== 'row' || table === null) return null;
  const title = provision.cells[table.titleColumn]?.text ?? '';
  const start = text.indexOf(title);
  return title === '' || start < 0 ? null : { start, end: start + title.length };
}

function titleColumn(head: Parameters<typeof columnRoles>[0]): number {
  const found = columnRoles(head).indexOf('title');
  return found < 0 ? 1 : found;
}
