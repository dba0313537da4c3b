/** A number printed at the head of a paragraph. */
export interface PrintedNumber {
  /** As printed: «3.2.3.», «4.2». */
  readonly printed: string;
  readonly components: readonly string[];
}

/**
 * The printed number that words begin with: «3.2.3. Центр», «4.2.ОГАОУ», «5.1 Слова». Numbers of one
 * component need their full stop. None has a component over three digits, so a date or a year is none.
 */
export function matchPrintedNumber(text: string): PrintedNumber | null {
  const match = /^(\d{1,3}(?:\.\d{1,3})*)(\.?)(?=$|[\s\p{L}"«“„(])/u.exec(text);
  if (match === null) return null;
  const components = (match[1] ?? '').split('.');
  if (match[2] === '' && components.length === 1) return null;
  return { printed: match[0], components };
}
