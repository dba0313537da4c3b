import { citePlaced } from '../../../model/citation.ts';
import type { LegalDocument } from '../../../model/LegalDocument.ts';
import type { Territory } from '../../../model/Territory.ts';
import type { DocumentTree } from '../../../model/DocumentTree.ts';
import {
  ownText,
  walkBlocks,
  type PlacedProvision,
  type Provision,
} from '../../../model/walkBlocks.ts';
import { capitalize } from '../../../text/capitalize.ts';
import { findNames } from '../../alignment/wording/findNames.ts';
import type { Lexicon } from '../../alignment/wording/Lexicon.ts';
import type { PairDocument, PairParagraph } from './PairDocument.ts';

/** Prepares a document with a text for comparison with any other. */
export function toPairDocument(
  document: LegalDocument,
  tree: DocumentTree,
  { names }: Territory,
  lexicon: Lexicon,
): PairDocument {
  const { id, territory } = document;
  const parts = tree.blocks.map((block) => ({ provision: block.id, text: nameOf(block, tree) }));
  const places = new Map(parts.map(({ provision }, at) => [provision, at]));
  const paragraphs = [...walkBlocks(tree)].flatMap((placed) => {
    const words = wordsOf(placed.provision);
    if (words === null || words.text === '') return [];
    const part = places.get(outermost(placed)) ?? 0;
    const place = citePlaced(tree, placed);
    const found = findNames(words.text, territory, lexicon);
    return [{ provision: placed.provision.id, place, part, ...words, names: found }];
  });
  return { id, territory, title: `${document.title}, ${names.short}`, parts, paragraphs };
}

function nameOf(block: Provision, tree: DocumentTree): string {
  const text = wordsOf(block)?.text ?? '';
  return text === '' ? capitalize(citePlaced(tree, { provision: block, ancestors: [] })) : text;
}

function outermost({ provision, ancestors }: PlacedProvision): string {
  return (ancestors[0] ?? provision).id;
}

type Words = Pick<PairParagraph, 'number' | 'text'>;

/** A row speaks for its cells, a block of lines for its lines; null for what only groups. */
function wordsOf(provision: Provision): Words | null {
  switch (provision.kind) {
    case 'row':
    case 'group-row': {
      const cells = provision.cells.slice(1).map((cell) => cell.text);
      return { number: provision.number, text: cells.filter((text) => text !== '').join(' · ') };
    }
    case 'head':
    case 'approval':
      return { number: null, text: provision.lines.map((line) => line.text).join(' ') };
    case 'section':
    case 'point':
    case 'item':
      return withoutNumber(provision.number, provision.text);
    case 'cell':
    case 'line':
    case 'table':
    case 'legend':
      return null;
    case 'title':
    case 'preamble':
    case 'enacting':
    case 'paragraph':
    case 'node':
    case 'signature':
    case 'stamp':
      return { number: null, text: ownText(provision) ?? '' };
  }
}

function withoutNumber(number: string | null, text: string): Words {
  if (number === null || !text.startsWith(number)) return { number, text };
  return { number, text: text.slice(number.length).trimStart() };
}
