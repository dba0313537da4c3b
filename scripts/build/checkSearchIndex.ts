import { search, type SearchRequest } from '../../src/browser/search/search.ts';
import { noFilters } from '../../src/browser/search/results/Filters.ts';
import { createSearchStore } from '../../src/browser/search/store/SearchStore.ts';
import type { SearchIndex } from '../../src/browser/search/index/SearchIndex.ts';
import type { Corpus } from '../../src/model/Corpus.ts';
import { documentWords } from '../../src/model/documentWords.ts';
import type { SearchIndexFiles } from '../../src/render/search/buildSearchIndex.ts';
import type { PackedText } from '../../src/render/search/packTexts.ts';
import { recordText } from '../../src/render/search/recordText.ts';
import { recordKinds } from '../../src/render/search/SearchRecord.ts';
import { walkBlocks } from '../../src/model/walkBlocks.ts';
import { normalizeText } from '../../src/text/normalizeText.ts';
import { tokenize } from '../../src/text/tokenize.ts';
import { countDifferent } from './countDifferent.ts';
import { Refusal } from '../console/Refusal.ts';

/** Words of a record that a plain search is given. */
const ASKED_WORDS = 25;
/** A label of fewer words is found in quotes only: many provisions have it. */
const FEW_WORDS = 6;
const FIRST_HITS = 10;
/**
 * A search takes as long as the index is large, so searching for every record would take the square of it:
 * a large index is proved on records at even distances, so many that records times searches stay below this.
 */
const MOST_WORK = 2_000_000;

/**
 * Proves an index as it will be published: every printed line and every provision of every document is in
 * it, and a provision is found by its own words. Resolves with the number of records; rejects with everything that is not so.
 */
export async function checkSearchIndex(corpus: Corpus, files: SearchIndexFiles): Promise<number> {
  const store = createSearchStore((name) => Promise.resolve(files.get(name) ?? new Uint8Array()));
  const index = await store.open();
  const { records } = index;
  const texts = await store.texts(Array.from({ length: records.size }, (_, at) => at));
  const words = texts.map(([text]) => text);
  const found = [
    ...missingLines(corpus, words).map((line) => `Нет в указателе: ${line}`),
    ...missingProvisions(corpus, texts, index).map((place) => `Нет места в указателе: ${place}`),
    ...(await lostRecords(words, isFormal(index), (request) => search(request, store))),
  ];
  if (found.length > 0) throw new Refusal(`Указатель поиска негоден:\n${found.join('\n')}`);
  return words.length;
}

/** Printed lines whose words no record has. */
function missingLines(corpus: Corpus, texts: readonly string[]): string[] {
  const known = normalizedWords(texts.join('\n'));
  return corpus.documents.flatMap(({ id, content }) => {
    if (content.kind === 'missing') return [];
    const lines = documentWords(content.tree).filter((line) => normalizedWords(line) !== '');
    return lines
      .filter((line) => !known.includes(normalizedWords(line)))
      .map((line) => `${id}: ${line}`);
  });
}

/** Provisions with words of their own to which no record leads, though another may have the same words. */
function missingProvisions(
  { documents }: Corpus,
  texts: readonly PackedText[],
  { core, records }: SearchIndex,
): string[] {
  const known = new Set(
    texts.flatMap(([, ...places], record) =>
      places.map(([provision], place) => {
        const at = (records.placeStart[record] ?? 0) + place;
        return `${core.documents[records.placeDocuments[at] ?? 0]?.id ?? ''}#${provision ?? ''}`;
      }),
    ),
  );
  return documents.flatMap(({ id, content }) => {
    if (content.kind === 'missing') return [];
    const spoken = [...walkBlocks(content.tree)].filter(
      ({ provision }) => (recordText(provision) ?? '') !== '',
    );
    return spoken
      .map(({ provision }) => `${id}#${provision.id}`)
      .filter((place) => !known.has(place));
  });
}

/** Without printed numbers: the same words under another number are one record. */
function normalizedWords(text: string): string {
  return ` ${tokenize(text.replace(/^(?:– )?\d+(?:\.\d+)*\.?\s*/gm, ''))
    .map((token) => token.text)
    .join(' ')} `.trim();
}

/** Heads, signatures and approval blocks: their plain words name the act, and the act is what comes first. */
function isFormal({ records }: SearchIndex): (record: number) => boolean {
  return (record) => recordKinds[records.kinds[record] ?? 0] === 'formal';
}

/**
 * Records that their own words do not find: in quotes not at all, or without quotes only behind ten different
 * wordings that have fewer of these words.
 */
async function lostRecords(
  texts: readonly string[],
  isFormal: (record: number) => boolean,
  find: (request: SearchRequest) => ReturnType<typeof search>,
): Promise<string[]> {
  const step = Math.max(1, Math.ceil(texts.length ** 2 / MOST_WORK));
  const lost: string[] = [];
  for (const [record, text] of texts.entries()) {
    if (record % step !== 0) continue;
    const words = text
      .replace(/["«»“”„]/g, ' ')
      .split(/\s+/)
      .slice(0, ASKED_WORDS);
    const same = (other: number) => normalizeText(texts[other] ?? '') === normalizeText(text);
    const exact = await find(requestOf(`"${words.join(' ')}"`));
    if (!exact.records.some((hit) => same(hit.record))) lost.push(`Не найдено в кавычках: ${text}`);
    if (words.length < FEW_WORDS || isFormal(record)) continue;
    const plain = await find(requestOf(words.join(' ')));
    const hits = plain.records.map((hit) => hit.record);
    const ahead = hits.slice(0, hits.findIndex(same)).map((other) => texts[other] ?? '');
    if (!hits.some(same) || countDifferent(text, ahead) >= FIRST_HITS)
      lost.push(`Не найдено своими словами: ${text}`);
  }
  return lost;
}

function requestOf(typed: string): SearchRequest {
  return { typed, reading: 'literal', filters: noFilters, document: null };
}
