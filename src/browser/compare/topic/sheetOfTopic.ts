import { plainWords } from '../plainWords.ts';
import type { Sheet } from '../Sheet.ts';

const HEAD = ['Группа', 'Территории, органы, пункты', 'Формулировка', 'Отношение', 'Отличия'];

/** Wordings of the topic as shown: groups first, then what one territory says alone. */
export function sheetOfTopic(root: HTMLElement): Sheet {
  const alike = [...root.querySelectorAll<HTMLElement>('[data-alike]')].flatMap((group, at) =>
    shown(group, '[data-variant]').map((variant) => [
      String(at + 1),
      textOf(variant, '.holders'),
      plainWords(variant.querySelector('[data-words]') ?? variant),
      textOf(variant, '[data-kind-words]'),
      [...variant.querySelectorAll('[data-changes] li')].map((one) => one.textContent).join('; '),
    ]),
  );
  const alone = shown(root, '[data-own]').map((own) => {
    const home = own.closest('[data-territory]')?.querySelector('h4');
    const territory = home?.textContent.trim() ?? '';
    return [
      'только у одной территории',
      `${territory}: ${textOf(own, '.holders')}`,
      textOf(own, '[data-words]'),
      '',
      '',
    ];
  });
  return [HEAD, ...alike, ...alone];
}

function shown(root: HTMLElement, selector: string): HTMLElement[] {
  const all = [...root.querySelectorAll<HTMLElement>(selector)];
  return all.filter((one) => one.closest('[hidden]') === null);
}

function textOf(element: Element, selector: string): string {
  const part = element.querySelector(selector);
  return part === null ? '' : plainWords(part).replace(/\s+/g, ' ').trim();
}
