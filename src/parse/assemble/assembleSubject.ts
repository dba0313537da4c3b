import { createAttributeReader } from '../elements/AttributeReader.ts';
import { blockElements } from '../elements/blockElements.ts';
import type { ElementNode, SourceNode } from '../scan/SourceNode.ts';
import type { Assembly } from './Assembly.ts';
import type { Flow, OpenSubject } from './Flow.ts';

type AssembleFlow = (assembly: Assembly, flow: Flow, nodes: readonly SourceNode[]) => void;

/** `<Subject>`: the points inside it are a body's; closing it closes the points opened inside. */
export function assembleSubject(
  assembly: Assembly,
  flow: Flow,
  node: ElementNode,
  assembleFlow: AssembleFlow,
): void {
  const outer = flow.subject;
  const subject = readSubject(assembly, node);
  flow.subject = subject;
  flow.items.length = 0;
  assembleFlow(assembly, flow, node.children);
  if (subject.point === null) reportNoPoint(assembly, node);
  while (flow.points.at(-1)?.insideSubject === true) flow.points.pop();
  flow.items.length = 0;
  flow.subject = outer;
  // A subject inside a subject has been reported as misplaced; the outer one is not empty.
  if (outer !== null) outer.point ??= subject.point;
}

function readSubject({ vocabulary, reporter }: Assembly, { tag }: ElementNode): OpenSubject {
  const read = createAttributeReader(tag, blockElements.Subject.attributes, vocabulary, reporter);
  const body = read.body('body');
  const registered = body === null ? null : (vocabulary.levels.get(body) ?? null);
  return { body, level: read.level('level') ?? registered, point: null };
}

function reportNoPoint({ reporter }: Assembly, { tag }: ElementNode): void {
  const fix = 'Внутри <Subject> должен стоять пункт с номером: «3.2.3. Центр …».';
  reporter.report('SUBJECT_WITHOUT_POINT', tag.start, 'Внутри субъекта нет пункта.', fix);
}
