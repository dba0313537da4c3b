/** The parts of the search page that scripts fill. */
export interface PageParts {
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  /** What the search did with the query: corrections, synonyms, missing regions. */
  readonly notes: HTMLElement;
  /** How much was found. Takes the focus when what had it is gone. */
  readonly status: HTMLElement;
  /** The live region: what a screen reader says. */
  readonly spoken: HTMLElement;
  readonly grouping: HTMLElement;
  readonly facets: HTMLElement;
  /** Choices made, above the results. */
  readonly chosen: HTMLElement;
  readonly results: HTMLOListElement;
  readonly pager: HTMLElement;
  /** Shown while nothing is asked. */
  readonly intro: HTMLElement;
  /** Base path of the site with slashes at both ends. */
  readonly base: string;
}

/** Throws when the page lacks a part: page and script are of one build. */
export function findParts(root: HTMLElement): PageParts {
  return {
    form: part(root, 'form[role=search]', HTMLFormElement),
    input: part(root, 'input[name=q]', HTMLInputElement),
    notes: part(root, '[data-notes]', HTMLElement),
    status: part(root, '[data-status]', HTMLElement),
    spoken: part(root, '[data-spoken]', HTMLElement),
    grouping: part(root, '[data-grouping]', HTMLElement),
    facets: part(root, '[data-facets]', HTMLElement),
    chosen: part(root, '[data-chosen]', HTMLElement),
    results: part(root, '[data-results]', HTMLOListElement),
    pager: part(root, '[data-pager]', HTMLElement),
    intro: part(root, '[data-intro]', HTMLElement),
    base: root.dataset.base ?? '/',
  };
}

function part<T extends HTMLElement>(root: HTMLElement, selector: string, type: new () => T): T {
  const found = root.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`The search page has no ${selector}`);
  return found;
}
