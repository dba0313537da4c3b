/**
 * Who asks, on the page of an answer: shows what is for that reader (the grade, the short words to send), moves
 * the cards of duties that are not for her under the fold, and keeps the choice in the address and in the links that follow it.
 */
export function setUpAudience(page: HTMLElement): void {
  const form = page.querySelector<HTMLFormElement>('[data-audience-switch]');
  const radios = form === null ? [] : [...form.querySelectorAll<HTMLInputElement>('input')];
  const asked = new URLSearchParams(location.search).get('who');
  const chosen = radios.find((radio) => radio.value === asked);
  if (chosen !== undefined) {
    chosen.checked = true;
    show(page, chosen.value);
  }
  form?.addEventListener('change', () => {
    const who = radios.find((radio) => radio.checked)?.value ?? '';
    remember(who);
    show(page, who);
  });
}

function remember(who: string): void {
  const address = new URL(location.href);
  address.searchParams.set('who', who);
  history.replaceState(null, '', address);
}

function show(page: HTMLElement, who: string): void {
  for (const part of page.querySelectorAll<HTMLElement>('[data-grade-for]')) {
    part.hidden = part.dataset.gradeFor !== who;
  }
  for (const card of cardsInOrder(page)) move(page, card, who);
  for (const level of page.querySelectorAll<HTMLElement>('[data-level-section]')) {
    tellEmptiness(page, level);
  }
  showOthers(page);
  followGrade(page);
  for (const link of page.querySelectorAll<HTMLAnchorElement>('a[data-keep-who]')) {
    link.href = withWho(link.href, who);
  }
}

function cardsInOrder(page: HTMLElement): HTMLElement[] {
  const orderOf = (card: HTMLElement) => Number(card.dataset.duty);
  const cards = [...page.querySelectorAll<HTMLElement>('[data-duty]')];
  return cards.toSorted((a, b) => orderOf(a) - orderOf(b));
}

/** Cards come in their order, so that each list stays ordered when they are put at its end. */
function move(page: HTMLElement, card: HTMLElement, who: string): void {
  const { audiences } = card.dataset;
  const side = audiences === undefined || audiences.split(' ').includes(who) ? 'own' : 'others';
  const level = card.dataset.level ?? '';
  page.querySelector(`[data-duties="${side}"] [data-level-section="${level}"] ul`)?.append(card);
}

/** A level of the reader's own list says that it is empty, or has duties for others alone; other empty levels hide. */
function tellEmptiness(page: HTMLElement, part: HTMLElement): void {
  const isEmpty = part.querySelector('[data-duty]') === null;
  part.hidden = isEmpty && part.dataset.stays === undefined;
  const level = part.dataset.levelSection ?? '';
  const inOthers = `[data-duties="others"] [data-level-section="${level}"] [data-duty]`;
  const isForOthers = page.querySelector(inOthers) !== null;
  part.querySelector('[data-none]')?.toggleAttribute('hidden', !isEmpty || isForOthers);
  part.querySelector('[data-others-only]')?.toggleAttribute('hidden', !isEmpty || !isForOthers);
}

/** Duties for others are folded beside the reader's own, and open where she has none. */
function showOthers(page: HTMLElement): void {
  const part = page.querySelector<HTMLElement>('[data-for-others]');
  const fold = part?.querySelector('details');
  if (!part || !fold) return;
  const cards = [...fold.querySelectorAll<HTMLElement>('[data-duty]')];
  part.hidden = cards.length === 0;
  fold.open = page.querySelector('[data-duties="own"] [data-duty]') === null;
  const count = part.querySelector('[data-others-count]');
  const sum = cards.reduce((all, card) => all + Number(card.dataset.count), 0);
  if (count !== null) count.textContent = String(sum);
}

/** What matters only to a reader without a duty of her own: folds open, other parts show. */
function followGrade(page: HTMLElement): void {
  const shown = page.querySelector<HTMLElement>('[data-grade]:not([hidden])');
  const hasDuty = shown?.dataset.grade === 'duty';
  for (const part of page.querySelectorAll<HTMLElement>('[data-unless-duty]')) {
    if (part instanceof HTMLDetailsElement) part.open = !hasDuty;
    else part.hidden = hasDuty;
  }
}

function withWho(link: string, who: string): string {
  const address = new URL(link);
  address.searchParams.set('who', who);
  return address.href;
}
