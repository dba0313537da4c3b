import { appendixOfPair } from '../appendix/appendixOfPair.ts';
import { setUpTools } from '../setUpTools.ts';
import { chooseSide, readSide } from './chooseSide.ts';
import { createPairRunner, type PairRunner } from './createPairRunner.ts';
import { followHideSame } from './hideSame.ts';
import { setUpPairFinder } from './setUpPairFinder.ts';
import { sheetOfPair } from './sheetOfPair.ts';
import { stepThroughChanges } from './stepThroughChanges.ts';

/** The comparison of two: `?a=…&b=…` name documents or territories. */
export function setUpPair(root: HTMLElement): void {
  const form = root.querySelector<HTMLFormElement>('[data-pair-form]');
  const [first, second] = root.querySelectorAll<HTMLSelectElement>('select[name]');
  if (form === null || first === undefined || second === undefined) return;
  const run = createPairRunner(root);
  let compared = '';
  const isCompared = () => compared === askedPair();
  const compare = () => {
    compared = askedPair();
    const [a, b] = [readSide(first), readSide(second)];
    return a === null || b === null ? Promise.resolve() : run.compare(a, b);
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    keepInAddress(first.value, second.value);
    void compare();
  });
  root.querySelector('[data-swap]')?.addEventListener('click', () => {
    [first.value, second.value] = [second.value, first.value];
    if (first.value !== '' && second.value !== '') form.requestSubmit();
  });
  setUpView(root);
  followAddress(root, form, { first, second, run, compare, isCompared });
}

interface PairForm {
  readonly first: HTMLSelectElement;
  readonly second: HTMLSelectElement;
  readonly run: PairRunner;
  readonly compare: () => Promise<void>;
  /** Whether the address still asks for what was compared last. */
  readonly isCompared: () => boolean;
}

/** Compares what the address asks for, now and when the browser goes back or forward to another pair. */
function followAddress(
  root: HTMLElement,
  form: HTMLFormElement,
  { first, second, run, compare, isCompared }: PairForm,
): void {
  const widen = setUpPairFinder(form);
  const follow = () => {
    widen();
    const asked = new URLSearchParams(location.search);
    const refusals = [chooseSide(first, asked.get('a')), chooseSide(second, asked.get('b'))];
    run.clear([...new Set(refusals)].filter((words) => words !== null).join(' '));
    const isAsked = asked.has('a') || asked.has('b');
    // Before there are rows the page may be too short to scroll so far.
    void compare().then(() => {
      if (isAsked) root.scrollIntoView();
    });
  };
  window.addEventListener('popstate', () => {
    // A link to a place on the page goes there and changes nothing.
    if (!isCompared()) follow();
  });
  follow();
}

/** The pair in the address; empty strings where none is asked for. */
function askedPair(): string {
  const asked = new URLSearchParams(location.search);
  return [asked.get('a') ?? '', asked.get('b') ?? ''].join(' ');
}

function setUpView(root: HTMLElement): void {
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
}

function keepInAddress(a: string, b: string): void {
  const address = new URL(location.href);
  address.searchParams.set('a', a);
  address.searchParams.set('b', b);
  address.hash = '';
  history.pushState(null, '', address);
}
