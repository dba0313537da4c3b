import { blockWords } from '../blockWords.ts';
import type { Sheet } from '../Sheet.ts';

/** Lines of the report as shown; a folded list counts as shown. */
export function sheetOfGaps(root: HTMLElement): Sheet {
  const sections = [...root.querySelectorAll<HTMLElement>('[data-lines]')];
  const lines = sections.flatMap((section) => {
    const kind = section.querySelector('h2')?.textContent.trim() ?? '';
    const own = [...section.querySelectorAll<HTMLElement>('[data-line]')];
    return own
      .filter((line) => line.closest('[hidden]') === null)
      .map((line) => [
        kind,
        line.dataset.name ?? '',
        wordsOf(line, '[data-what]'),
        wordsOf(line, '[data-where]'),
      ]);
  });
  return [['Вид', 'Территория', 'Что', 'Где'], ...lines];
}

function wordsOf(line: HTMLElement, selector: string): string {
  return [...line.querySelectorAll(selector)].map(blockWords).join('\n');
}
