/**
 * Who asks, on the page of an answer: shows the grade for that reader, moves the cards of duties that are
 * not for her under the fold, and keeps the choice in the address and in the links that follow it.
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
  for (const grade of page.querySelectorAll<HTMLElement>('[data-grade-for]')) {
    grade.hidden = grade.dataset.gradeFor !== who;
  }
  for (const card of cardsInOrder(page)) move(page, card, who);
  for (const part of page.querySelectorAll<HTMLElement>(
    '[data-level-section], [data-duties="others"]',
  )) {
    tellEmptiness(part);
  }
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
  const audiences = (card.dataset.audiences ?? '').split(' ').filter((one) => one !== '');
  const side = audiences.length === 0 || audiences.includes(who) ? 'own' : 'others';
  const level = card.dataset.level ?? '';
  page.querySelector(`[data-duties="${side}"] [data-level-section="${level}"] ul`)?.append(card);
}

/** A level of the reader's own list says that it is empty; other empty parts hide. */
function tellEmptiness(part: HTMLElement): void {
  const isEmpty = part.querySelector('[data-duty]') === null;
  part.hidden = isEmpty && part.dataset.stays === undefined;
  part.querySelector('[data-none]')?.toggleAttribute('hidden', !isEmpty);
}

function withWho(link: string, who: string): string {
  const address = new URL(link);
  address.searchParams.set('who', who);
  return address.href;
}
