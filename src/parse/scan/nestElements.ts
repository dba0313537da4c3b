import { blockElements } from '../elements/blockElements.ts';
import type { BlockName } from '../elements/BlockElement.ts';
import type { Reporter } from '../source/Reporter.ts';
import type { BodyToken } from './BodyScan.ts';
import type { ElementNode, SourceNode } from './SourceNode.ts';
import type { Tag } from './Tag.ts';

/** No content nests deeper; it keeps a file of nothing but opening tags from exhausting the stack. */
const deepest = 20;

interface OpenElement extends ElementNode {
  readonly children: SourceNode[];
}

/** Makes the tree of block elements out of a flat body; reports tags without a pair and elements out of place. */
export function nestElements(
  tokens: readonly BodyToken[],
  reporter: Reporter,
): readonly SourceNode[] {
  const roots: SourceNode[] = [];
  const open: OpenElement[] = [];
  for (const token of tokens) {
    const siblings = open.at(-1)?.children ?? roots;
    if (token.kind === 'leaf') siblings.push(token);
    else if (token.tag.form === 'close') closeElement(open, token.name, token.tag, reporter);
    else openElement(open, siblings, token.name, token.tag, reporter);
  }
  for (const element of open) reportUnclosed(element, reporter);
  return roots;
}

function openElement(
  open: OpenElement[],
  siblings: SourceNode[],
  name: BlockName,
  tag: Tag,
  reporter: Reporter,
): void {
  const parent = open.at(-1)?.name ?? 'document';
  const { parents } = blockElements[name];
  if (!parents.includes(parent)) reportMisplaced(name, tag, reporter);
  const element: OpenElement = { kind: 'element', name, tag, children: [] };
  siblings.push(element);
  if (tag.form === 'open' && open.length < deepest) open.push(element);
}

function closeElement(open: OpenElement[], name: BlockName, tag: Tag, reporter: Reporter): void {
  const depth = open.findLastIndex((element) => element.name === name);
  if (depth === -1) {
    const fix = `Уберите его или поставьте перед словами <${name}>.`;
    reporter.report(
      'ELEMENT_UNEXPECTED_CLOSING',
      tag.start,
      `Тег «</${name}>» ничего не закрывает.`,
      fix,
    );
    return;
  }
  for (const element of open.slice(depth + 1)) reportUnclosed(element, reporter);
  open.length = depth;
}

function reportUnclosed({ name, tag }: ElementNode, reporter: Reporter): void {
  const fix = `Поставьте </${name}> там, где он кончается.`;
  reporter.report('ELEMENT_UNCLOSED', tag.start, `Элемент «${name}» не закрыт.`, fix);
}

function reportMisplaced(name: BlockName, tag: Tag, reporter: Reporter): void {
  const places = blockElements[name].parents.map((parent) =>
    parent === 'document' ? 'прямо в документе' : `в ${parent}`,
  );
  const message = `Элементу «${name}» здесь не место.`;
  reporter.report(
    'ELEMENT_MISPLACED',
    tag.start,
    message,
    `Он может стоять только ${places.join(' или ')}.`,
  );
}
