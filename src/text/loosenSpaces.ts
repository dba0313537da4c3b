/** Words to take away from a page, with plain spaces: what keeps lines of the page together is no part of them. */
export function loosenSpaces(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}
