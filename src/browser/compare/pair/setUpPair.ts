import { comparePair } from '../../../layers/compare/pair/comparePair.ts';
import type { PairDocument } from '../../../layers/compare/pair/PairDocument.ts';
import { appendixOfPair } from '../appendix/appendixOfPair.ts';
import { fetchJson } from '../fetchJson.ts';
import { setUpTools } from '../setUpTools.ts';
import { followHideSame, hideSame } from './hideSame.ts';
import { sheetOfPair } from './sheetOfPair.ts';
import { showPair } from './showPair.ts';
import { stepThroughChanges } from './stepThroughChanges.ts';

/** The comparison of two documents: `?a=…&b=…` name documents, or territories by their main documents. */
export function setUpPair(root: HTMLElement): void {
  const form = root.querySelector<HTMLFormElement>('[data-pair-form]');
  const [first, second] = root.querySelectorAll<HTMLSelectElement>('select[name]');
  if (form === null || first === undefined || second === undefined) return;
  const compare = () => void run(root, documentOf(first), documentOf(second));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    keepInAddress(first.value, second.value);
    compare();
  });
  root.querySelector('[data-swap]')?.addEventListener('click', () => {
    [first.value, second.value] = [second.value, first.value];
    if (first.value !== '' && second.value !== '') form.requestSubmit();
  });
  const tools = root.querySelector<HTMLElement>('[data-compare-tools]');
  if (tools !== null) {
    setUpTools(
      tools,
      () => sheetOfPair(root),
      () => appendixOfPair(root),
    );
  }
  stepThroughChanges(root);
  followHideSame(root);
  const follow = () => {
    const asked = new URLSearchParams(location.search);
    choose(first, asked.get('a'));
    choose(second, asked.get('b'));
    if (first.value === '' || second.value === '') return;
    root.scrollIntoView();
    compare();
  };
  window.addEventListener('popstate', follow);
  follow();
}

/** A document or a territory that the site does not have chooses nothing. */
function choose(select: HTMLSelectElement, asked: string | null): void {
  select.value = asked ?? '';
  if (select.selectedIndex < 0) select.value = '';
}

/** A territory stands for its main document. */
function documentOf(select: HTMLSelectElement): string {
  return select.selectedOptions[0]?.dataset.document ?? '';
}

function keepInAddress(a: string, b: string): void {
  const address = new URL(location.href);
  address.searchParams.set('a', a);
  address.searchParams.set('b', b);
  history.pushState(null, '', address);
}

async function run(root: HTMLElement, a: string, b: string): Promise<void> {
  const status = root.querySelector('[data-pair-status]');
  const say = (words: string) => {
    if (status !== null) status.textContent = words;
  };
  say('Сравниваю…');
  try {
    const [one, other] = await Promise.all([load(root, a), load(root, b)]);
    showPair(root, one, other, comparePair(one, other));
    hideSame(root);
    say('');
  } catch {
    say('Не удалось прочитать документы. Проверьте связь и попробуйте ещё раз.');
  }
}

function load(root: HTMLElement, id: string): Promise<PairDocument> {
  return fetchJson(`${root.dataset.source ?? ''}${encodeURIComponent(id)}.json`, isPairDocument);
}

function isPairDocument(value: unknown): value is PairDocument {
  return typeof value === 'object' && value !== null && 'paragraphs' in value;
}
