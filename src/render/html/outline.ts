import type { Block } from '../../model/Block.ts';
import type { Body } from '../../model/Body.ts';
import type { DocumentTree } from '../../model/DocumentTree.ts';
import type { LegalDocument } from '../../model/LegalDocument.ts';
import type { Apparatus } from '../../model/Apparatus.ts';
import { ownText, walkBlocks } from '../../model/walkBlocks.ts';

/** One line of a table of contents. */
export interface OutlineEntry {
  readonly provision: string;
  /** As printed, without its full stop; null where none is printed. */
  readonly number: string | null;
  readonly title: string;
  readonly children: readonly OutlineEntry[];
}

/**
 * The table of contents of a document: sections, the subjects in them under their short names, groups
 * of a table's rows, levels of a scheme, terms of a glossary. Empty for a document too short to need one.
 */
export function outline(document: LegalDocument, bodies: readonly Body[]): OutlineEntry[] {
  const { content, territory } = document;
  if (content.kind === 'missing') return [];
  const names = new Map(
    bodies.filter((body) => body.territory === territory).map((body) => [body.id, body.short]),
  );
  const { tree, apparatus } = content;
  if (document.kind === 'glossary') return terms(tree, apparatus);
  return tree.blocks.flatMap((block) => entriesOf(block, apparatus, names));
}

/** A glossary is found through by its terms. */
function terms(tree: DocumentTree, { annotations }: Apparatus): OutlineEntry[] {
  const words = new Map(
    [...walkBlocks(tree)].map(({ provision }) => [provision.id, ownText(provision)]),
  );
  return annotations
    .filter((one) => one.kind === 'term')
    .map(({ span }) => {
      const term = words.get(span.provision)?.slice(span.start, span.end) ?? '';
      return entry(span.provision, null, term, []);
    });
}

function entriesOf(
  block: Block,
  apparatus: Apparatus,
  names: ReadonlyMap<string, string>,
): OutlineEntry[] {
  const within = (blocks: readonly Block[]) =>
    blocks.flatMap((child) => entriesOf(child, apparatus, names));
  switch (block.kind) {
    case 'section':
      return [
        entry(
          block.id,
          block.number,
          withoutNumber(block.text, block.number),
          within(block.children),
        ),
      ];
    case 'point': {
      const subject = apparatus.subjects.find(({ provision }) => provision === block.id);
      const name = subject && names.get(subject.body);
      const inner = within(block.children);
      return name === undefined ? inner : [entry(block.id, block.number, name, inner)];
    }
    case 'table':
      return block.rows
        .filter(({ kind }) => kind === 'group-row')
        .map((row) => entry(row.id, row.number, row.cells[1]?.text ?? '', []));
    case 'node':
      return block.role === 'level' ? [entry(block.id, null, block.text, [])] : [];
    case 'item':
    case 'paragraph':
    case 'legend':
    case 'head':
    case 'approval':
    case 'title':
    case 'preamble':
    case 'enacting':
    case 'signature':
    case 'stamp':
      return [];
  }
}

function entry(
  provision: string,
  number: string | null,
  title: string,
  children: readonly OutlineEntry[],
): OutlineEntry {
  return { provision, number: number?.replace(/\.$/, '') ?? null, title, children };
}

function withoutNumber(text: string, number: string | null): string {
  return text.slice(number?.length ?? 0).trim();
}
