import { findTyped } from '../../needs/findTyped.ts';

interface DocumentList {
  readonly select: HTMLSelectElement;
  /** As they were before anything was typed. */
  readonly groups: readonly {
    readonly group: HTMLOptGroupElement;
    readonly options: readonly HTMLOptionElement[];
  }[];
}

/**
 * Leaves in both lists of documents the territories that answer to what is typed; what is chosen stays. Gives
 * what puts the lists back whole.
 */
export function setUpPairFinder(form: HTMLFormElement): () => void {
  const finder = form.querySelector<HTMLInputElement>('[data-find-territory]');
  const lists = [...form.querySelectorAll('select')].map(readList);
  const narrow = (typed: string) => {
    const chosen = lists.map(({ select }) => select.value);
    for (const list of lists) narrowList(list, new Set([...chosen, ...findOptions(list, typed)]));
  };
  finder?.addEventListener('input', () => narrow(finder.value));
  return () => {
    if (finder === null || finder.value === '') return;
    finder.value = '';
    narrow('');
  };
}

function readList(select: HTMLSelectElement): DocumentList {
  const groups = [...select.querySelectorAll('optgroup')];
  return {
    select,
    groups: groups.map((group) => ({ group, options: [...group.querySelectorAll('option')] })),
  };
}

/** Values of the options that answer by their own words or those of their territory. */
function findOptions({ groups }: DocumentList, typed: string): string[] {
  const named = groups.flatMap(({ group, options }) =>
    options.map(({ value, text }) => ({ value, names: `${group.label} ${text}` })),
  );
  const found = findTyped(named, typed, ({ names }) => ({ names, aka: '', towns: [] }));
  return found.map(({ value }) => value);
}

function narrowList({ select, groups }: DocumentList, staying: ReadonlySet<string>): void {
  const { value } = select;
  for (const { group, options } of groups) {
    group.replaceChildren(...options.filter((option) => staying.has(option.value)));
    group.remove();
  }
  select.append(...groups.map(({ group }) => group).filter((group) => group.childElementCount > 0));
  select.value = value;
}
