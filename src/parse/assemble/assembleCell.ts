import type { CellBlock } from '../../model/TableBlock.ts';
import { createAttributeReader } from '../elements/AttributeReader.ts';
import { blockElements } from '../elements/blockElements.ts';
import type { ElementNode } from '../scan/SourceNode.ts';
import { annotateWords } from './annotateWords.ts';
import { type Assembly, takeId } from './Assembly.ts';
import { joinCellWords } from './joinWords.ts';

/** `<Cell>`: its words, and the bodies that they name. */
export function assembleCell(
  assembly: Assembly,
  node: ElementNode,
  wanted: string,
  subject: string | null,
): CellBlock {
  const { vocabulary, reporter } = assembly;
  const read = createAttributeReader(node.tag, blockElements.Cell.attributes, vocabulary, reporter);
  const words = joinCellWords(assembly, node);
  const id = takeId(assembly, wanted, node.tag.start);
  annotateWords(assembly, words, { id, kind: 'cell', subject });
  const bodies = read.bodies('bodies');
  if (bodies.length > 0) {
    const annotation = {
      kind: 'bodies',
      span: { provision: id, start: 0, end: words.text.length },
      bodies,
    } as const;
    assembly.annotations.push(annotation);
    assembly.annotationOffsets.set(annotation, node.tag.start);
  }
  return { kind: 'cell', id, text: words.text };
}
