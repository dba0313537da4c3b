import type { Annotation, Span } from '../../src/model/Annotation.ts';
import type { SubjectEntry } from '../../src/model/Apparatus.ts';
import type { Block, ItemBlock, PointBlock } from '../../src/model/Block.ts';
import type { Body } from '../../src/model/Body.ts';
import type { Corpus } from '../../src/model/Corpus.ts';
import type { DocumentKind } from '../../src/model/DocumentKind.ts';
import type { Act, LegalDocument } from '../../src/model/LegalDocument.ts';
import type { TableBlock } from '../../src/model/TableBlock.ts';
import type { Territory } from '../../src/model/Territory.ts';

/** Small pieces of a corpus, so that a test states only what it is about. */

export function territory(id: string, kind: Territory['kind'] = 'region'): Territory {
  const names = { full: id, short: id, sort: id, genitive: id, dative: id, prepositional: id };
  const silences = { unregulatedLevels: [], unprovided: { documents: [], levels: [] } };
  return { id, kind, parent: null, names: { ...names, aka: [] }, towns: [], ...silences };
}

export function body(territoryId: string, id: string, rest: Partial<Body> = {}): Body {
  const base = { id, territory: territoryId, type: id, level: 'regional' as const };
  return { ...base, name: id, short: id, aka: [], partOf: null, site: null, ...rest };
}

export function act(territoryId: string, rest: Partial<Act> = {}): Act {
  return {
    id: `${territoryId}-1`,
    territory: territoryId,
    type: 'приказ',
    number: '1',
    date: '2021-07-14',
    issuer: 'министерство',
    issuerGenitive: 'министерства',
    title: 'Об утверждении Положения',
    status: { state: 'unknown', checked: null, basis: [], laterAct: null },
    documents: [`${territoryId}-1`, `${territoryId}-1-a1`],
    amends: [],
    ...rest,
  };
}

export interface DocumentParts {
  readonly id?: string;
  readonly kind?: DocumentKind;
  readonly blocks?: readonly Block[];
  readonly subjects?: readonly SubjectEntry[];
  readonly annotations?: readonly Annotation[];
}

export function document(of: Act, annex: string, parts: DocumentParts): LegalDocument {
  const { blocks = [], subjects = [], annotations = [], kind = 'regulation' } = parts;
  const id = parts.id ?? `${of.id}-a${annex}`;
  return {
    id,
    kind,
    territory: of.territory,
    title: id,
    act: of,
    annex,
    parent: null,
    file: `content/${id}.mdx`,
    content: { kind: 'text', tree: { id, kind, blocks }, apparatus: { subjects, annotations } },
  };
}

export function corpus(parts: Partial<Corpus>): Corpus {
  const empty = { territories: [], regions: [], bodyTypes: [], bodies: [], topics: [], needs: [] };
  const regionTiles = [] as const;
  const searchWords = { synonyms: [], abbreviations: [] };
  const rest = { acts: [], documents: [], moved: [], pdfProfiles: [], searchWords, regionTiles };
  const registries = { alignmentCorrections: [] };
  return { ...empty, ...rest, ...registries, ...parts };
}

export function point(number: string, text: string, children: readonly Block[] = []): PointBlock {
  const id = `p${number.replace(/\.$/, '')}`;
  return { kind: 'point', id, number, text: `${number} ${text}`, subject: false, children };
}

export function item(id: string, text: string): ItemBlock {
  return { kind: 'item', id, mark: 'dash', number: null, text, children: [] };
}

/** A table whose first row of words is its head; a row's first cell is its number, «» for none. */
export function table(
  purpose: TableBlock['purpose'],
  head: readonly string[],
  rows: readonly (readonly string[])[],
): TableBlock {
  const cells = (id: string, words: readonly string[]) =>
    words.map((text, index) => ({ kind: 'cell' as const, id: `${id}-c${index + 1}`, text }));
  let unnumbered = 0;
  return {
    kind: 'table',
    id: 'table',
    purpose,
    head: cells('head', head),
    rows: rows.map((words) => {
      const [number = ''] = words;
      const id = number === '' ? `row-u${++unnumbered}` : `row${number.replace(/\.$/, '')}`;
      const kind = words.length === 2 ? 'group-row' : 'row';
      return { kind, id, number: number === '' ? null : number, cells: cells(id, words) };
    }),
  };
}

/** The span of `words` inside `text`, which is the text of `provision`. */
export function spanOf(provision: string, text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`No «${words}» in «${text}»`);
  return { provision, start, end: start + words.length };
}

/** A function of the subject at `subject`, whose words are all of `text` without its final «;». */
export function fn(
  provision: string,
  text: string,
  subject: string,
  topics: readonly string[] = ['topic'],
): Annotation {
  const words = text.replace(/^[\d.]+\s/, '').replace(/[;.]$/, '');
  return { kind: 'function', span: spanOf(provision, text, words), subject, topics };
}
