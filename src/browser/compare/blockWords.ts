/**
 * The words of an element as shown, a line for each block in it: what is marked as removed, what only the ear is
 * told and what is hidden are left out.
 */
export function blockWords(element: Element): string {
  const lines = [''];
  const visit = (node: Node) => {
    if (node instanceof Text) lines.push((lines.pop() ?? '') + node.data);
    if (!(node instanceof HTMLElement) || node.matches('del, .unseen, [hidden]')) return;
    const { display } = getComputedStyle(node);
    if (display === 'none') return;
    const parting = partingOf(display, node.parentElement);
    lines.push((lines.pop() ?? '') + (parting === 'space' ? ' ' : ''));
    if (parting === 'line') lines.push('');
    node.childNodes.forEach(visit);
    if (parting === 'line') lines.push('');
  };
  element.childNodes.forEach(visit);
  return lines
    .map(oneLine)
    .filter((line) => line !== '')
    .join('\n');
}

/** What parts a block from its neighbours: nothing inside a line, a space where blocks stand in a row. */
function partingOf(display: string, parent: HTMLElement | null): 'none' | 'space' | 'line' {
  if (display.startsWith('inline') || display === 'contents') return 'none';
  const around = parent === null ? null : getComputedStyle(parent);
  return around?.display === 'flex' && around.flexDirection === 'row' ? 'space' : 'line';
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}
