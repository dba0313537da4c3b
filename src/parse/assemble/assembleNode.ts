import type { ItemBlock, NodeBlock } from '../../model/Block.ts';
import { createAttributeReader } from '../elements/AttributeReader.ts';
import { blockElements } from '../elements/blockElements.ts';
import { readWords } from '../scan/readWords.ts';
import type { ElementNode, LeafNode } from '../scan/SourceNode.ts';
import { annotateWords } from './annotateWords.ts';
import { type Assembly, countUp, takeId } from './Assembly.ts';
import { itemId, itemNumber } from './assembleItem.ts';

const roles = ['level', 'node'] as const;

/** `<Node>`: a label of a scheme, then the list printed under it. */
export function assembleNode(assembly: Assembly, node: ElementNode): NodeBlock {
  const { vocabulary, reporter } = assembly;
  const read = createAttributeReader(node.tag, blockElements.Node.attributes, vocabulary, reporter);
  const id = takeId(assembly, `node-${countUp(assembly, 'nodes')}`, node.tag.start);
  const leaves = node.children.filter((child) => child.kind === 'leaf');
  const label = leaves.find(({ marker }) => marker === 'none') ?? null;
  const words = readWords(assembly.source.text, label?.tokens ?? [], reporter);
  if (label === null) reportNoLabel(assembly, node);
  annotateWords(assembly, words, { id, kind: 'node', subject: null });
  const children = leaves
    .filter((leaf) => leaf !== label)
    .map((leaf) => assembleNodeItem(assembly, leaf, id));
  const role = read.choice('role', roles) ?? 'node';
  return {
    kind: 'node',
    id,
    role,
    level: read.level('level') ?? 'regional',
    text: words.text,
    children,
  };
}

function assembleNodeItem(assembly: Assembly, leaf: LeafNode, holder: string): ItemBlock {
  const words = readWords(assembly.source.text, leaf.tokens, assembly.reporter);
  if (leaf.marker !== 'dash' && leaf.marker !== 'star') reportStray(assembly, leaf);
  const number = itemNumber(words);
  const id = takeId(assembly, itemId(assembly, holder, words, number), leaf.start);
  annotateWords(assembly, words, { id, kind: 'item', subject: null });
  return {
    kind: 'item',
    id,
    mark: leaf.marker === 'dash' ? 'dash' : 'none',
    number,
    text: words.text,
    children: [],
  };
}

function reportNoLabel({ reporter }: Assembly, { tag }: ElementNode): void {
  reporter.report(
    'ELEMENT_EMPTY',
    tag.start,
    'У надписи схемы нет слов.',
    'Впишите надпись после <Node …>.',
  );
}

function reportStray({ reporter }: Assembly, { start }: LeafNode): void {
  const fix = 'Сделайте её перечислением («- » или «* ») или отдельной надписью <Node>.';
  reporter.report('TEXT_MISPLACED', start, 'Внутри надписи схемы стоит вторая строка слов.', fix);
}
