/** Runs in a page: words to be seen that stand in a column of a letter or two; the first 60 characters of each. */
export function letterColumns(): string[] {
  const found = [...document.querySelectorAll<HTMLElement>('main *, header *, footer *')];
  return found.filter(isColumn).map((one) => one.textContent.trim().slice(0, 60));

  function isColumn(element: HTMLElement): boolean {
    const { width, height } = element.getBoundingClientRect();
    const letter = Number.parseFloat(getComputedStyle(element).fontSize);
    const isTall = width > 0 && width < letter * 2.2 && height > letter * 5;
    return isTall && hasOwnWords(element) && element.checkVisibility() && !isClipped(element);
  }

  function hasOwnWords(element: HTMLElement): boolean {
    return [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim().length > 5,
    );
  }

  function isClipped(element: Element | null): boolean {
    if (element === null) return false;
    return getComputedStyle(element).clipPath !== 'none' || isClipped(element.parentElement);
  }
}
