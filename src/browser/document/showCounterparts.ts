import type { PairDocument, PairParagraph } from '../../layers/compare/pair/PairDocument.ts';
import { diffWords } from '../../text/diffWords.ts';
import { element } from '../compare/element.ts';
import { fetchJson } from '../compare/fetchJson.ts';
import { renderDiff } from '../compare/renderDiff.ts';

/** Fewer documents are fetched for a first look; the others are on the page of the topic. */
const MOST_SHOWN = 5;

/**
 * Fills a list with what other territories say in place of a provision, with the differences from its words.
 * Resolves with how many there are; rejects when the site's data does not come. `isWanted` is asked before the
 * list is filled: the reader may have gone to another provision meanwhile.
 */
export async function showCounterparts(
  list: HTMLElement,
  address: { readonly document: string; readonly provision: string },
  isWanted: () => boolean,
): Promise<number> {
  const compare = list.dataset.source ?? '';
  const { document, provision } = address;
  const { counterparts } = await fetchJson(
    `${compare}counterparts/${encodeURIComponent(document)}.json`,
    isCounterparts,
  );
  const others = (counterparts[provision] ?? []).slice(0, MOST_SHOWN).map(readAddress);
  const ids = [document, ...others.map((other) => other.document)];
  const read = new Map(
    await Promise.all(
      [...new Set(ids)].map(async (id) => [id, await loadDocument(compare, id)] as const),
    ),
  );
  const own = paragraphOf(read.get(document), provision);
  const items = others.flatMap((other) => {
    const source = read.get(other.document);
    const paragraph = paragraphOf(source, other.provision);
    if (source === undefined || paragraph === undefined) return [];
    return [toItem(source, paragraph, own, list.dataset.documents ?? '')];
  });
  if (isWanted()) list.replaceChildren(...items);
  return items.length;
}

interface PublishedCounterparts {
  readonly counterparts: Readonly<Record<string, readonly string[]>>;
}

function isCounterparts(value: unknown): value is PublishedCounterparts {
  return typeof value === 'object' && value !== null && 'counterparts' in value;
}

function isPairDocument(value: unknown): value is PairDocument {
  return typeof value === 'object' && value !== null && 'paragraphs' in value;
}

function loadDocument(compare: string, id: string): Promise<PairDocument> {
  return fetchJson(`${compare}documents/${encodeURIComponent(id)}.json`, isPairDocument);
}

function readAddress(address: string): { document: string; provision: string } {
  const [document = '', provision = ''] = address.split('#');
  return { document, provision };
}

function paragraphOf(
  document: PairDocument | undefined,
  provision: string,
): PairParagraph | undefined {
  return document?.paragraphs.find((paragraph) => paragraph.provision === provision);
}

function toItem(
  { id, title }: PairDocument,
  { provision, place, text, names }: PairParagraph,
  own: PairParagraph | undefined,
  documents: string,
): HTMLElement {
  const words = element('p', { class: 'official', lang: 'ru' });
  renderDiff(
    words,
    own === undefined ? [{ kind: 'same', text }] : diffWords(own.text, text, own.names, names),
  );
  const link = element('a', { href: `${documents}${id}/#${provision}` }, [`${title}, ${place}`]);
  return element('li', {}, [link, words]);
}
