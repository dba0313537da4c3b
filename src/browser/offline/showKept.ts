import { type PublishedDocument, publishedDocuments } from './publishedDocuments.ts';

/** Shows the pages, and lists the documents, that this browser keeps; nothing where it keeps none. */
export async function showKept(part: HTMLElement): Promise<void> {
  const list = part.querySelector('[data-kept-documents]');
  if (list === null || !('caches' in window)) return;
  await Promise.all(
    [...part.querySelectorAll<HTMLElement>('[data-kept-pages] > li')].map(showPage),
  );
  const base = part.dataset.base ?? '/';
  const known = await caches.match(`${base}data/documents.json`);
  const documents = publishedDocuments(await known?.json());
  const items = await Promise.all(documents.map((one) => toItems(one, base)));
  list.replaceChildren(...items.flat());
  part.hidden = part.querySelector('li:not([hidden])') === null;
}

/** A page of the site's own, named here before: only a kept one is offered. */
async function showPage(item: HTMLElement): Promise<void> {
  const address = item.querySelector('a')?.href;
  item.hidden = address === undefined || !(await isKept(address));
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
