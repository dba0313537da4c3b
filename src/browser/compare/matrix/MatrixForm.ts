import type { AskedFilter } from './AskedFilter.ts';

const NAMES = ['words', 'level', 'type', 'uneven'] as const;
type Name = (typeof NAMES)[number];

/** The form of the matrix's filters. What is chosen lives in the address, so that a link opens exactly this view. */
export class MatrixForm {
  readonly #form: HTMLFormElement;

  /** Fills the form from the address; `follow` is called after every change. */
  constructor(form: HTMLFormElement, follow: () => void) {
    this.#form = form;
    const asked = new URLSearchParams(location.search);
    for (const name of NAMES) {
      const value = asked.get(name);
      // What was typed before this ran stays.
      if (value !== null) this.#set(name, value);
    }
    form.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    form.addEventListener('input', () => {
      this.#keepInAddress();
      follow();
    });
  }

  get asked(): AskedFilter {
    return {
      level: this.#value('level'),
      type: this.#value('type'),
      words: this.#value('words'),
      isUneven: this.#value('uneven') !== '',
    };
  }

  #value(name: Name): string {
    const value = new FormData(this.#form).get(name);
    return typeof value === 'string' ? value.trim() : '';
  }

  /** A value that a list does not have chooses nothing. */
  #set(name: Name, value: string): void {
    const field = this.#form.querySelector(`[name=${name}]`);
    if (field instanceof HTMLInputElement && field.type === 'checkbox')
      field.checked = value !== '';
    else if (field instanceof HTMLInputElement) field.value = value;
    else if (field instanceof HTMLSelectElement) {
      const isKnown = [...field.options].some((option) => option.value === value);
      field.value = isKnown ? value : '';
    }
  }

  #keepInAddress(): void {
    const address = new URL(location.href);
    for (const name of NAMES) {
      const value = this.#value(name);
      if (value === '') address.searchParams.delete(name);
      else address.searchParams.set(name, value);
    }
    history.replaceState(null, '', address);
  }
}
