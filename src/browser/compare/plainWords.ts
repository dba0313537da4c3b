import { loosenSpaces } from '../../text/loosenSpaces.ts';

/** The words of an element as printed, without what is marked as removed, what only the ear is told, and what is hidden. */
export function plainWords(element: Element): string {
  const copy = element.cloneNode(true);
  if (!(copy instanceof Element)) return '';
  for (const unwanted of copy.querySelectorAll('del, .unseen, [hidden]')) unwanted.remove();
  return loosenSpaces(copy.textContent);
}
