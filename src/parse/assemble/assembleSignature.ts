import type { SignatureBlock, StampBlock } from '../../model/Block.ts';
import { createAttributeReader } from '../elements/AttributeReader.ts';
import type { AttributeSpecs } from '../elements/AttributeSpec.ts';
import { blockElements } from '../elements/blockElements.ts';
import type { ElementNode } from '../scan/SourceNode.ts';
import { annotateWords } from './annotateWords.ts';
import { type Assembly, takeId } from './Assembly.ts';
import { joinWords } from './joinWords.ts';

/** `<Signature>`: the position and, when printed, the name in `<Name>` at its end. */
export function assembleSignature(assembly: Assembly, node: ElementNode): SignatureBlock {
  const { id, words } = readLine(assembly, node, 'signature', blockElements.Signature.attributes);
  const mark = words.marks.find(({ name }) => name === 'Name');
  if (mark !== undefined && mark.end !== words.text.length) {
    const fix = 'Имя печатают в конце подписи: перенесите закрывающий тег в её конец.';
    assembly.reporter.report(
      'ELEMENT_MISPLACED',
      mark.tag.start,
      'Имя стоит не в конце подписи.',
      fix,
    );
  }
  const name = mark === undefined ? null : words.text.slice(mark.start, mark.end);
  return { kind: 'signature', id, text: words.text, name };
}

/** `<Stamp>`: the registration stamp. */
export function assembleStamp(assembly: Assembly, node: ElementNode): StampBlock {
  const { id, words } = readLine(assembly, node, 'stamp', blockElements.Stamp.attributes);
  return { kind: 'stamp', id, text: words.text };
}

/** The words of an element that stands once in a document and takes its id from what it is. */
function readLine(
  assembly: Assembly,
  node: ElementNode,
  kind: 'signature' | 'stamp',
  specs: AttributeSpecs,
) {
  createAttributeReader(node.tag, specs, assembly.vocabulary, assembly.reporter);
  const words = joinWords(assembly, node);
  const id = takeId(assembly, kind, node.tag.start);
  annotateWords(assembly, words, { id, kind, subject: null });
  return { id, words };
}
