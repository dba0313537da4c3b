import type { Block } from '../../model/Block.ts';
import { readWords } from '../scan/readWords.ts';
import type { ElementNode, LeafNode, SourceNode } from '../scan/SourceNode.ts';
import type { Assembly } from './Assembly.ts';
import { closeAll, type Flow, innermost } from './Flow.ts';
import { assembleApproval, assembleOrderHead } from './assembleLines.ts';
import { assembleDirection } from './assembleDirection.ts';
import { assembleItem } from './assembleItem.ts';
import { assembleLegend } from './assembleLegend.ts';
import { assembleNode } from './assembleNode.ts';
import { assembleParagraph } from './assembleParagraph.ts';
import { assembleSection, assembleTitle } from './assembleHeading.ts';
import { assembleSignature, assembleStamp } from './assembleSignature.ts';
import { assembleSubject } from './assembleSubject.ts';
import { assembleTable } from './assembleTable.ts';

/** Assembles source nodes, in order, into a flow of blocks. */
export function assembleFlow(assembly: Assembly, flow: Flow, nodes: readonly SourceNode[]): void {
  let previous: SourceNode | null = null;
  for (const node of nodes) {
    if (node.kind === 'element') assembleElement(assembly, flow, node);
    else assembleLeaf(assembly, flow, node, previous);
    previous = node;
  }
}

function assembleLeaf(
  assembly: Assembly,
  flow: Flow,
  leaf: LeafNode,
  previous: SourceNode | null,
): void {
  const words = readWords(assembly.source.text, leaf.tokens, assembly.reporter);
  if (words.text === '') {
    reportEmptyLeaf(assembly, leaf);
    return;
  }
  switch (leaf.marker) {
    case 'title':
      assembleTitle(assembly, flow, leaf, words);
      break;
    case 'section':
      assembleSection(assembly, flow, leaf, words);
      break;
    case 'dash':
    case 'star':
      assembleItem(assembly, flow, leaf, words);
      break;
    case 'none':
      reportIndent(assembly, leaf, previous);
      assembleParagraph(assembly, flow, leaf, words);
      break;
  }
}

function assembleElement(assembly: Assembly, flow: Flow, node: ElementNode): void {
  switch (node.name) {
    case 'OrderHead':
      pushTop(flow, assembleOrderHead(assembly, node));
      break;
    case 'Approval':
      pushTop(flow, assembleApproval(assembly, node));
      break;
    case 'Signature':
      pushTop(flow, assembleSignature(assembly, node));
      break;
    case 'Stamp':
      pushTop(flow, assembleStamp(assembly, node));
      break;
    case 'Subject':
      assembleSubject(assembly, flow, node, assembleFlow);
      break;
    case 'Direction':
      assembleDirection(assembly, flow, node, assembleFlow);
      break;
    case 'Table':
      pushInner(flow, assembleTable(assembly, node, flow.subject?.point ?? null));
      break;
    case 'Legend':
      pushInner(flow, assembleLegend(assembly, node));
      break;
    case 'Node':
      flow.points.length = 0;
      pushInner(flow, assembleNode(assembly, node));
      break;
    case 'Head':
    case 'Row':
    case 'GroupRow':
    case 'Cell':
      // Out of place, which nestElements has reported: the words are kept where they stand.
      assembleFlow(assembly, flow, node.children);
      break;
  }
}

/** Adds a block that belongs to the document itself and ends the section before it. */
function pushTop(flow: Flow, block: Block): void {
  closeAll(flow);
  flow.blocks.push(block);
}

function pushInner(flow: Flow, block: Block): void {
  flow.items.length = 0;
  innermost(flow).push(block);
}

function reportEmptyLeaf({ reporter }: Assembly, { marker, start }: LeafNode): void {
  if (marker === 'none') return;
  const fix = 'Допишите слова после знака или уберите строку.';
  reporter.report('ITEM_EMPTY', start, 'После знака в начале строки нет слов.', fix);
}

/** An indented paragraph after an item would be part of the item in Markdown, and of the point here. */
function reportIndent({ reporter }: Assembly, leaf: LeafNode, previous: SourceNode | null): void {
  if (leaf.indent < 2 || previous?.kind !== 'leaf' || !isItem(previous)) return;
  const fix = 'Уберите пробелы в начале: абзац после перечисления относится к пункту.';
  reporter.report('INDENT', leaf.start, 'Абзац после перечисления стоит с отступом.', fix);
}

function isItem({ marker }: LeafNode): boolean {
  return marker === 'dash' || marker === 'star';
}
