import { calendarState } from './calendarState.ts';

const STATE_WORDS = { past: 'Срок прошёл.', now: 'Идёт сейчас.', coming: 'Впереди.' } as const;

/** Tells past from coming by the reader's day: in every row with times, and of every plan as a whole. */
export function markTimes(page: ParentNode, today: string): void {
  for (const row of page.querySelectorAll<HTMLElement | SVGElement>('[data-to]')) {
    const { from, to } = row.dataset;
    const state = calendarState(from ?? null, to ?? '', today);
    row.dataset.state = state;
    const words = row.querySelector('[data-state-words]');
    if (words !== null) words.textContent = STATE_WORDS[state];
  }
  for (const plan of page.querySelectorAll<HTMLElement>('[data-ends]')) {
    const isOver = (plan.dataset.ends ?? '') < today;
    plan.querySelector('[data-over]')?.toggleAttribute('hidden', !isOver);
    plan.querySelector('[data-subscribe]')?.toggleAttribute('hidden', isOver);
  }
}
