import type { ApprovalBlock, HeadBlock, Language, LineBlock } from '../../model/Block.ts';
import { createAttributeReader } from '../elements/AttributeReader.ts';
import { blockElements } from '../elements/blockElements.ts';
import { readWords } from '../scan/readWords.ts';
import type { ElementNode } from '../scan/SourceNode.ts';
import { annotateWords } from './annotateWords.ts';
import { type Assembly, takeId } from './Assembly.ts';
import { plainLeaves } from './plainLeaves.ts';

const languages = ['ru', 'ba'] as const satisfies readonly Language[];

/** `<OrderHead>`: each paragraph inside is one printed line. */
export function assembleOrderHead(assembly: Assembly, node: ElementNode): HeadBlock {
  const { vocabulary, reporter } = assembly;
  const read = createAttributeReader(
    node.tag,
    blockElements.OrderHead.attributes,
    vocabulary,
    reporter,
  );
  const id = takeId(assembly, 'head', node.tag.start);
  return {
    kind: 'head',
    id,
    language: read.choice('lang', languages) ?? 'ru',
    lines: assembleLines(assembly, node, id),
  };
}

/** `<Approval>`: the printed approval block, a line a paragraph. */
export function assembleApproval(assembly: Assembly, node: ElementNode): ApprovalBlock {
  createAttributeReader(
    node.tag,
    blockElements.Approval.attributes,
    assembly.vocabulary,
    assembly.reporter,
  );
  const id = takeId(assembly, 'approval', node.tag.start);
  return { kind: 'approval', id, lines: assembleLines(assembly, node, id) };
}

function assembleLines(
  assembly: Assembly,
  node: ElementNode,
  holder: string,
): readonly LineBlock[] {
  return plainLeaves(assembly, node).map((leaf, index) => {
    const words = readWords(assembly.source.text, leaf.tokens, assembly.reporter);
    const id = takeId(assembly, `${holder}-${index + 1}`, leaf.start);
    annotateWords(assembly, words, { id, kind: 'line', subject: null });
    return { kind: 'line', id, text: words.text };
  });
}
