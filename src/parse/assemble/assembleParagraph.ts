import type { Block } from '../../model/Block.ts';
import { matchPrintedNumber, type PrintedNumber } from '../scan/matchPrintedNumber.ts';
import type { LeafNode } from '../scan/SourceNode.ts';
import type { Words } from '../scan/Words.ts';
import { annotateWords } from './annotateWords.ts';
import { type Assembly, countUp, takeId } from './Assembly.ts';
import { closePointsFor, type Flow, innermost, innermostId, pushPoint } from './Flow.ts';
import { termId } from './termId.ts';

/** A paragraph without a mark: a point when it begins with a printed number, else a further paragraph. */
export function assembleParagraph(
  assembly: Assembly,
  flow: Flow,
  leaf: LeafNode,
  words: Words,
): void {
  flow.items.length = 0;
  const number = unescapedNumber(words);
  if (number !== null) assemblePoint(assembly, flow, leaf, words, number);
  else if (isEnacting(words)) assembleEnacting(assembly, flow, leaf, words);
  else if (isPreamble(assembly, flow)) assemblePreamble(assembly, flow, leaf, words);
  else assembleFurther(assembly, flow, leaf, words);
}

function unescapedNumber({ text, firstEscape }: Words): PrintedNumber | null {
  const number = matchPrintedNumber(text);
  return number !== null && firstEscape !== null && firstEscape < number.printed.length
    ? null
    : number;
}

function assemblePoint(
  assembly: Assembly,
  flow: Flow,
  leaf: LeafNode,
  words: Words,
  number: PrintedNumber,
): void {
  closePointsFor(flow, number.components);
  const id = takeId(assembly, `p${number.components.join('.')}`, leaf.start);
  const subject = openSubjectAt(assembly, flow, id);
  const children: Block[] = [];
  pushPoint(
    flow,
    { kind: 'point', id, number: number.printed, text: words.text, subject, children },
    { id, components: number.components, children, insideSubject: flow.subject !== null },
  );
  annotateWords(assembly, words, { id, kind: 'point', subject: flow.subject?.point ?? null });
}

/** Whether the point is the first inside a `<Subject>`, which makes it the subject's own. */
function openSubjectAt(assembly: Assembly, { subject }: Flow, id: string): boolean {
  if (subject?.point !== null) return false;
  subject.point = id;
  if (subject.body !== null && subject.level !== null) {
    assembly.subjects.push({ provision: id, body: subject.body, level: subject.level });
  }
  return true;
}

function isEnacting({ text, marks }: Words): boolean {
  return marks.some(
    ({ name, start, end }) => name === 'Enacts' && start === 0 && end === text.length,
  );
}

function assembleEnacting(assembly: Assembly, flow: Flow, leaf: LeafNode, words: Words): void {
  const id = takeId(assembly, 'enacts', leaf.start);
  innermost(flow).push({ kind: 'enacting', id, text: words.text });
  const marks = words.marks.filter(({ name }) => name !== 'Enacts');
  annotateWords(assembly, { ...words, marks }, { id, kind: 'preamble', subject: null });
}

/** In an order, whatever stands between its name and its first point or section. */
function isPreamble({ kind }: Assembly, { titleSeen, section, points }: Flow): boolean {
  return kind === 'order' && titleSeen && section === null && points.length === 0;
}

function assemblePreamble(assembly: Assembly, flow: Flow, leaf: LeafNode, words: Words): void {
  const id = takeId(assembly, 'preamble', leaf.start);
  flow.blocks.push({ kind: 'preamble', id, text: words.text });
  annotateWords(assembly, words, { id, kind: 'preamble', subject: null });
}

function assembleFurther(assembly: Assembly, flow: Flow, leaf: LeafNode, words: Words): void {
  const place = innermostId(flow);
  const count = countUp(assembly, `paragraphs of ${place ?? 'the document'}`);
  const plain = place === null ? `par${count}` : `${place}-par${count}`;
  const id = takeId(assembly, termId(assembly, words) ?? plain, leaf.start);
  innermost(flow).push({ kind: 'paragraph', id, text: words.text });
  annotateWords(assembly, words, { id, kind: 'paragraph', subject: flow.subject?.point ?? null });
}
