import { matchPrintedNumber } from '../scan/matchPrintedNumber.ts';
import type { LeafNode } from '../scan/SourceNode.ts';
import type { Words } from '../scan/Words.ts';
import { annotateWords } from './annotateWords.ts';
import { type Assembly, countUp, takeId } from './Assembly.ts';
import { closeAll, type Flow, pushSection } from './Flow.ts';

/** `# …`: the document's printed name. */
export function assembleTitle(assembly: Assembly, flow: Flow, leaf: LeafNode, words: Words): void {
  const id = takeId(assembly, 'title', leaf.start);
  closeAll(flow);
  flow.blocks.push({ kind: 'title', id, text: words.text });
  flow.titleSeen = true;
  annotateWords(assembly, words, { id, kind: 'title', subject: null });
}

/** `## …`: a section, `s3` by its printed number or `s-u1` for the first without one. */
export function assembleSection(
  assembly: Assembly,
  flow: Flow,
  leaf: LeafNode,
  words: Words,
): void {
  const number = matchSectionNumber(words.text);
  const base =
    number === null ? `s-u${countUp(assembly, 'sections without a number')}` : `s${number.id}`;
  const id = takeId(assembly, base, leaf.start);
  const children: [] = [];
  const block = {
    kind: 'section',
    id,
    number: number?.printed ?? null,
    text: words.text,
    children,
  } as const;
  pushSection(flow, block, { id, number: number?.component ?? null, children });
  annotateWords(assembly, words, { id, kind: 'section', subject: null });
}

interface SectionNumber {
  readonly printed: string;
  readonly id: string;
  /** First component when it is Arabic: such a number is closed by the next point of one component. */
  readonly component: string | null;
}

function matchSectionNumber(text: string): SectionNumber | null {
  const roman = /^([IVXLC]+)\.(?=\s)/u.exec(text);
  if (roman !== null) return { printed: roman[0], id: roman[1] ?? '', component: null };
  const arabic = matchPrintedNumber(text);
  if (arabic === null) return null;
  return {
    printed: arabic.printed,
    id: arabic.components.join('.'),
    component: arabic.components[0] ?? null,
  };
}
