import { plural } from '../../../text/plural.ts';
import { hideSame } from './hideSame.ts';
import type { PairSide } from './PairSide.ts';
import { hideView, showView } from './showView.ts';

export interface PairRunner {
  readonly compare: (a: PairSide, b: PairSide) => Promise<void>;
  /** Takes the last comparison away, and says why there is none. */
  readonly clear: (words: string) => void;
}

/** Makes comparisons and shows the one asked for last, in whatever order the answers of the network come. */
export function createPairRunner(root: HTMLElement): PairRunner {
  const ownTitle = document.title;
  let asked = 0;
  const clear = (words: string) => {
    asked += 1;
    document.title = ownTitle;
    hideView(root);
    say(root, words);
  };
  const compare = async (a: PairSide, b: PairSide) => {
    clear('Сравниваем…');
    const own = asked;
    try {
      // What compares is loaded by those who compare: the page is also the way to the other rooms.
      const { viewOfSides } = await import('./viewOfSides.ts');
      const view = await viewOfSides(root, a, b);
      if (own !== asked) return;
      showView(root, view);
      hideSame(root);
      say(root, readyWords(root));
    } catch {
      if (own === asked) say(root, FAILED);
    }
  };
  return { compare, clear };
}

const FAILED = 'Не удалось прочитать документы. Проверьте связь и нажмите «Сравнить» ещё раз.';

/** Who does not see the rows appear is told that they are there. */
function readyWords(root: HTMLElement): string {
  const count = root.querySelectorAll('[data-change]').length;
  if (count === 0) return 'Готово: отличий нет.';
  const words = plural(count, ['отличие', 'отличия', 'отличий']);
  return `Готово: ${count} ${words}. К следующему ведёт Alt + ↓, к предыдущему – Alt + ↑.`;
}

function say(root: HTMLElement, words: string): void {
  const status = root.querySelector('[data-pair-status]');
  if (status !== null) status.textContent = words;
}
