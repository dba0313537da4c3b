import { type PublishedDocument, publishedDocuments } from './publishedDocuments.ts';

/** Lists the documents that this browser keeps, each with its page and its PDF; nothing where it keeps none. */
export async function showKept(part: HTMLElement): Promise<void> {
  const list = part.querySelector('ul');
  if (list === null || !('caches' in window)) return;
  const base = part.dataset.base ?? '/';
  const known = await caches.match(`${base}data/documents.json`);
  const documents = publishedDocuments(await known?.json());
  const items = await Promise.all(documents.map((one) => toItems(one, base)));
  list.replaceChildren(...items.flat());
  part.hidden = list.children.length === 0;
}

/** None for a document whose page is not kept. */
async function toItems({ title, url, pdf }: PublishedDocument, base: string): Promise<Element[]> {
  const [page, print] = await Promise.all([url, pdf ?? ''].map((path) => isKept(base + path)));
  if (page !== true) return [];
  const item = document.createElement('li');
  item.append(link(base + url, title));
  if (pdf !== null && print === true) item.append(' ', link(base + pdf, 'PDF'));
  return [item];
}

async function isKept(address: string): Promise<boolean> {
  return (await caches.match(address)) !== undefined;
}

function link(address: string, words: string): HTMLAnchorElement {
  const made = document.createElement('a');
  made.href = address;
  made.textContent = words;
  return made;
}
