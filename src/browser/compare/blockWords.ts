import { plainWords } from './plainWords.ts';

/** Words of an element; its blocks are parted by a line break. */
export function blockWords(element: Element): string {
  const parts = element.children.length === 0 ? [element] : [...element.children];
  const words = parts.filter(isShown).map((part) => oneLine(plainWords(part)));
  const whole = oneLine(plainWords(element));
  // Words that stand beside the blocks would be lost: then all is one line.
  const isAll = words.join('').replace(/\s/g, '') === whole.replace(/\s/g, '');
  return isAll ? words.filter((part) => part !== '').join('\n') : whole;
}

function isShown(part: Element): boolean {
  return !(part instanceof HTMLElement && part.hidden);
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}
