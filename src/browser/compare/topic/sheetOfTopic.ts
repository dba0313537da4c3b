import { readHolders } from '../appendix/readHolders.ts';
import { plainWords } from '../plainWords.ts';
import type { Sheet } from '../Sheet.ts';

const HEAD = ['Группа', 'Территории, органы, пункты', 'Формулировка', 'Отношение', 'Отличия'];

/** Wordings of the topic as shown: groups first, then what one territory says alone or in acts in force no more. */
export function sheetOfTopic(root: HTMLElement): Sheet {
  const alike = [...root.querySelectorAll<HTMLElement>('[data-alike]')].flatMap((group, at) =>
    shown(group, '[data-variant]').map((variant) => [
      String(at + 1),
      holdersOf(variant, ''),
      textOf(variant, '[data-words]'),
      textOf(variant, '[data-kind-words]'),
      [...variant.querySelectorAll('[data-changes] li')].map((one) => one.textContent).join('; '),
    ]),
  );
  const alone = shown(root, '[data-own]').map((own) => {
    const home = own.closest('[data-territory]')?.querySelector('h4');
    const territory = home?.textContent.trim() ?? '';
    const words = textOf(own, '[data-words]');
    const lapsed = own.closest<HTMLElement>('[data-lapsed]')?.dataset.lapsed;
    return [lapsed ?? 'только у одной территории', holdersOf(own, territory), words, '', ''];
  });
  return [HEAD, ...alike, ...alone];
}

/** «Сахалинская обл. – ЦНППМ ИРОСО: прил. 1 к приказу № 3.12-39, подп. 3.1.2.3», a line each. */
function holdersOf(element: Element, territory: string): string {
  return readHolders(element)
    .map(({ name, citation }) => `${name === '' ? territory : name} – ${citation}`)
    .join('\n');
}

function shown(root: HTMLElement, selector: string): HTMLElement[] {
  const all = [...root.querySelectorAll<HTMLElement>(selector)];
  return all.filter((one) => one.closest('[hidden]') === null);
}

function textOf(element: Element, selector: string): string {
  const part = element.querySelector(selector);
  return part === null ? '' : plainWords(part).replace(/\s+/g, ' ').trim();
}
