import type { Block } from '../../model/Block.ts';
import { createAttributeReader } from '../elements/AttributeReader.ts';
import { blockElements } from '../elements/blockElements.ts';
import type { ElementNode, SourceNode } from '../scan/SourceNode.ts';
import type { Assembly } from './Assembly.ts';
import { type Flow, innermost } from './Flow.ts';

type AssembleFlow = (assembly: Assembly, flow: Flow, nodes: readonly SourceNode[]) => void;

/** `<Direction>`: the links between nodes of a scheme that the point inside states in words. */
export function assembleDirection(
  assembly: Assembly,
  flow: Flow,
  node: ElementNode,
  assembleFlow: AssembleFlow,
): void {
  const { vocabulary, reporter } = assembly;
  const read = createAttributeReader(
    node.tag,
    blockElements.Direction.attributes,
    vocabulary,
    reporter,
  );
  const before = flow.section?.children ?? flow.blocks;
  const count = before.length;
  assembleFlow(assembly, flow, node.children);
  const point = innermostPoint(flow, before, count);
  if (point === null) {
    reportNoPoint(assembly, node);
    return;
  }
  const span = { provision: point.id, start: 0, end: point.text.length };
  const annotation = {
    kind: 'direction',
    span,
    from: read.list('from'),
    to: read.list('to'),
  } as const;
  assembly.annotations.push(annotation);
  assembly.annotationOffsets.set(annotation, node.tag.start);
}

function innermostPoint(
  flow: Flow,
  before: readonly Block[],
  count: number,
): Extract<Block, { kind: 'point' }> | null {
  const siblings = flow.points.length === 0 ? innermost(flow) : before;
  const point = siblings.slice(count).find((block) => block.kind === 'point');
  return point ?? null;
}

function reportNoPoint({ reporter }: Assembly, { tag }: ElementNode): void {
  const fix = 'Внутри <Direction> должен стоять пункт с номером, слова которого называют связь.';
  reporter.report('SUBJECT_WITHOUT_POINT', tag.start, 'Внутри направления нет пункта.', fix);
}
