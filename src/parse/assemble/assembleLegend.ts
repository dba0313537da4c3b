import type { LegendBlock, ParagraphBlock } from '../../model/Block.ts';
import { createAttributeReader } from '../elements/AttributeReader.ts';
import { blockElements } from '../elements/blockElements.ts';
import { readWords } from '../scan/readWords.ts';
import type { ElementNode } from '../scan/SourceNode.ts';
import { annotateWords } from './annotateWords.ts';
import { type Assembly, takeId } from './Assembly.ts';
import { plainLeaves } from './plainLeaves.ts';

/** `<Legend>`: the caption and the entries under a table. */
export function assembleLegend(assembly: Assembly, node: ElementNode): LegendBlock {
  createAttributeReader(
    node.tag,
    blockElements.Legend.attributes,
    assembly.vocabulary,
    assembly.reporter,
  );
  const id = takeId(assembly, 'legend', node.tag.start);
  const children = plainLeaves(assembly, node).map((leaf, index): ParagraphBlock => {
    const words = readWords(assembly.source.text, leaf.tokens, assembly.reporter);
    const childId = takeId(assembly, `${id}-${index + 1}`, leaf.start);
    annotateWords(assembly, words, { id: childId, kind: 'paragraph', subject: null });
    return { kind: 'paragraph', id: childId, text: words.text };
  });
  return { kind: 'legend', id, children };
}
