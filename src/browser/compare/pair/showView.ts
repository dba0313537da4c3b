import { element } from '../element.ts';
import type { PairView } from './PairView.ts';

/** Puts a comparison on the page, in place of the last one. */
export function showView(root: HTMLElement, view: PairView): void {
  const [a, b] = view.titles;
  fill(
    root,
    '[data-pair-summary]',
    view.summary.map((words) => element('p', {}, [words])),
  );
  fill(root, '[data-pair-heads]', [
    headOf(root, a, view.documents[0]),
    headOf(root, b, view.documents[1]),
  ]);
  fill(root, '[data-pair-matches]', view.matches);
  fill(root, '[data-pair-parts]', view.parts);
  fill(root, '[data-pair-rows]', view.rows);
  hide(root, '[data-pair-matched]', view.matches.length === 0);
  hide(root, '[data-pair-result]', false);
  document.title = `${a} – ${b}: сравнение`;
  const heading = root.querySelector<HTMLTextAreaElement>('[name="heading"]');
  if (heading !== null) heading.value = `Сравнение:\n${a} –\n${b}`;
}

/** Takes the last comparison away. */
export function hideView(root: HTMLElement): void {
  hide(root, '[data-pair-result]', true);
}

/** The head of a column: what stands in it, and whether its acts are in force. */
function headOf(root: HTMLElement, title: string, documents: readonly string[]): HTMLElement {
  const statuses = readStatuses(root);
  const marks = new Set(documents.flatMap((id) => statuses.get(id) ?? []));
  return element('div', {}, [title, ...[...marks].map((mark) => element('small', {}, [mark]))]);
}

function readStatuses(root: HTMLElement): ReadonlyMap<string, string> {
  const statuses: unknown = JSON.parse(root.dataset.statuses ?? '{}');
  const known = typeof statuses === 'object' && statuses !== null ? Object.entries(statuses) : [];
  return new Map(
    known.flatMap(([id, mark]: [string, unknown]) =>
      typeof mark === 'string' ? [[id, mark] as const] : [],
    ),
  );
}

function fill(root: HTMLElement, selector: string, nodes: readonly Node[]): void {
  root.querySelector(selector)?.replaceChildren(...nodes);
}

function hide(root: HTMLElement, selector: string, isHidden: boolean): void {
  const part = root.querySelector<HTMLElement>(selector);
  if (part !== null) part.hidden = isHidden;
}
