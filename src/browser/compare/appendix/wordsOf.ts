import { plainWords } from '../plainWords.ts';

/** The words of an element in one line; parts that stand in elements of their own are parted by commas. */
export function wordsOf(element: Element): string {
  const nodes = [...element.childNodes].filter((node) => node.textContent?.trim() !== '');
  const isList = nodes.length > 1 && nodes.every((node) => node instanceof Element);
  if (!isList) return oneLine(plainWords(element));
  return [...element.children]
    .map((part) => oneLine(plainWords(part)))
    .filter((words) => words !== '')
    .join(', ');
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
