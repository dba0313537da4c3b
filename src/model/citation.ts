import { documentReference } from './documentReference.ts';
import type { DocumentTree } from './DocumentTree.ts';
import type { LegalDocument } from './LegalDocument.ts';
import { childrenOf, walkBlocks, type PlacedProvision, type Provision } from './walkBlocks.ts';

/**
 * How a lawyer cites a provision: «абз. 6 п. 3.2.3 Положения … (приложение 1 к распоряжению … от
 * 14.07.2021 № 1982-р)». Throws when the document has no such provision.
 */
export function citeProvision(document: LegalDocument, provision: string): string {
  const place = citePlace(document, provision);
  const owner = documentReference(document);
  return place === '' ? owner : `${place} ${owner}`;
}

/** The same without the document: «абз. 6 п. 3.2.3»; empty for the document as a whole (its title). */
export function citePlace({ id, content }: LegalDocument, provision: string): string {
  const tree = content.kind === 'text' ? content.tree : null;
  const placed = tree && findProvision(tree, provision);
  if (!tree || !placed) throw new Error(`${id} has no provision ${provision}`);
  return citePlaced(tree, placed);
}

function findProvision(tree: DocumentTree, id: string): PlacedProvision | undefined {
  return [...walkBlocks(tree)].find(({ provision }) => provision.id === id);
}

/** `citePlace` for a provision already found in its tree. */
export function citePlaced(tree: DocumentTree, { provision, ancestors }: PlacedProvision): string {
  switch (provision.kind) {
    case 'title':
      return '';
    case 'point':
      return pointWords(provision.number) + repeated(provision.id);
    case 'section':
      return sectionWords(provision.number, provision.text);
    case 'item':
    case 'paragraph':
      return paragraphWords(tree, provision, ancestors);
    case 'row':
      return rowWords(provision.id, provision.number) + within(tree, ancestors);
    case 'group-row':
      return `группа ${bare(provision.number ?? '')}`.trimEnd() + within(tree, ancestors);
    case 'cell':
      return cellWords(tree, provision.id, ancestors);
    case 'line':
      return placeOfParent(tree, ancestors);
    case 'head':
      return 'бланк';
    case 'approval':
      return 'гриф утверждения';
    case 'preamble':
      return 'преамбула';
    case 'enacting':
      return 'распорядительное слово';
    case 'table':
      return 'таблица' + within(tree, ancestors);
    case 'legend':
      return 'условные обозначения';
    case 'node':
      return `надпись ${quoted(provision.text)}`;
    case 'signature':
      return 'подпись';
    case 'stamp':
      return 'отметка о регистрации';
  }
}

/** «подп.» only for a numbered subpoint (four components and more), «п.» for any other. */
function pointWords(number: string): string {
  const plain = bare(number);
  return `${plain.split('.').length >= 4 ? 'подп.' : 'п.'} ${plain}`;
}

function sectionWords(number: string | null, text: string): string {
  return number === null ? `раздел ${quoted(text)}` : `раздел ${bare(number)}`;
}

/** Counts in reading order; the line of a point is its first paragraph (абзац), a heading of a section is none. */
function paragraphWords(
  tree: DocumentTree,
  provision: Provision,
  ancestors: readonly Provision[],
): string {
  const owner = ancestors.findLast(({ kind }) => kind !== 'item' && kind !== 'paragraph') ?? null;
  const paragraphs = paragraphsOf(owner === null ? tree.blocks : childrenOf(owner));
  const first = owner?.kind === 'point' || owner?.kind === 'node' ? 2 : 1;
  const count = paragraphs.indexOf(provision.id) + first;
  const holder = owner === null ? '' : placeOfParent(tree, ancestorsOf(ancestors, owner));
  return `абз. ${count} ${holder}`.trimEnd();
}

/** Ids of items and further paragraphs, nested items too, but not those of points inside. */
function paragraphsOf(blocks: readonly Provision[]): string[] {
  return blocks.flatMap((block) =>
    block.kind === 'item' || block.kind === 'paragraph'
      ? [block.id, ...paragraphsOf(childrenOf(block))]
      : [],
  );
}

function rowWords(id: string, number: string | null): string {
  return number === null
    ? `строка без номера${repeated(id)}`
    : `строка ${bare(number)}${repeated(id)}`;
}

function cellWords(tree: DocumentTree, id: string, ancestors: readonly Provision[]): string {
  return `графа ${id.split('-c').at(-1) ?? ''} ${placeOfParent(tree, ancestors)}`;
}

/** « п. 6.2» for a table that stands inside a point, else nothing. */
function within(tree: DocumentTree, ancestors: readonly Provision[]): string {
  const holder = ancestors.findLastIndex(({ kind }) => kind === 'point' || kind === 'section');
  return holder === -1 ? '' : ` ${placeOfParent(tree, ancestors.slice(0, holder + 1))}`;
}

function placeOfParent(tree: DocumentTree, ancestors: readonly Provision[]): string {
  const provision = ancestors.at(-1);
  if (!provision) return '';
  const words = citePlaced(tree, { provision, ancestors: ancestors.slice(0, -1) });
  const [nominative, genitive] = genitives.find(([start]) => words.startsWith(start)) ?? ['', ''];
  return genitive + words.slice(nominative.length);
}

/** What a place is called, and the same when it holds another. */
const genitives = [
  ['раздел ', 'раздела '],
  ['таблица', 'таблицы'],
  ['строка', 'строки'],
  ['группа', 'группы'],
  ['надпись', 'надписи'],
  ['условные обозначения', 'условных обозначений'],
] as const;

/** Words in quotes; quotes among them become inner ones. */
function quoted(words: string): string {
  return `«${words.replaceAll('«', '„').replaceAll('»', '“')}»`;
}

function ancestorsOf(chain: readonly Provision[], owner: Provision): readonly Provision[] {
  return chain.slice(0, chain.indexOf(owner) + 1);
}

const ordinals = ['второй', 'третий', 'четвёртый', 'пятый'] as const;

/** « (второй с этим номером)» for `p2_2`. */
function repeated(id: string): string {
  const use = /_(\d+)(?:-|$)/.exec(id)?.[1];
  if (use === undefined) return '';
  return ` (${ordinals[Number(use) - 2] ?? `${use}-й`} с этим номером)`;
}

function bare(number: string): string {
  return number.replace(/\.$/, '');
}
