import { blockElements, isBlockName } from '../elements/blockElements.ts';
import type { BlockName } from '../elements/BlockElement.ts';
import { inlineElements, isInlineName } from '../elements/inlineElements.ts';
import type { Reporter } from '../source/Reporter.ts';
import { nearestWord } from '../../text/nearestWord.ts';
import { matchPrintedNumber } from './matchPrintedNumber.ts';
import { scanLineStart } from './scanLine.ts';
import { scanTag } from './scanTag.ts';
import type { LeafNode, LeafToken } from './SourceNode.ts';
import type { Tag } from './Tag.ts';

/** A body as a flat sequence: leaves of words, and the tags of block elements between them. */
export type BodyToken =
  LeafNode | { readonly kind: 'block-tag'; readonly name: BlockName; readonly tag: Tag };

interface OpenLeaf extends LeafNode {
  readonly tokens: LeafToken[];
}

interface Scan {
  readonly text: string;
  readonly reporter: Reporter;
  readonly tokens: BodyToken[];
  readonly unknown: Set<string>;
  leaf: OpenLeaf | null;
  /** Whether words have been met on the current line: a block tag must not follow them. */
  wordsOnLine: boolean;
}

/** Cuts a body into leaves and block tags, in one pass from `start`. Nothing is dropped unreported. */
export function scanBody(text: string, start: number, reporter: Reporter): readonly BodyToken[] {
  const scan: Scan = {
    text,
    reporter,
    tokens: [],
    unknown: new Set(),
    leaf: null,
    wordsOnLine: false,
  };
  for (let at = start; at < text.length;) at = scanLine(scan, at);
  return scan.tokens;
}

/** Scans one line (or more, when a tag spans lines) and returns the offset of the next. */
function scanLine(scan: Scan, lineStart: number): number {
  const end = lineEnd(scan.text, lineStart);
  let content = lineStart;
  while (content < end && isSpace(scan.text.charCodeAt(content))) content += 1;
  scan.wordsOnLine = false;
  if (content === end) {
    scan.leaf = null;
    return end + 1;
  }
  return scanWords(scan, startLeaf(scan, lineStart, content, end), end);
}

/** Opens a leaf where a line begins one, and returns the offset of the line's words. */
function startLeaf(scan: Scan, lineStart: number, content: number, end: number): number {
  const line = scanLineStart(scan.text, lineStart, content, end, scan.reporter);
  if (line.marker === 'none') {
    if (scan.leaf !== null && continues(scan, content, end)) return content;
    scan.leaf = null;
    if (scan.text[content] === '<') return content;
  }
  openLeaf(scan, line.marker, line.indent, content);
  return line.words;
}

/** Whether a line continues the paragraph above. One that begins with a number means to begin a point. */
function continues(scan: Scan, content: number, end: number): boolean {
  if (scan.leaf?.marker === 'title' || scan.leaf?.marker === 'section') return false;
  if (matchPrintedNumber(scan.text.slice(content, Math.min(end, content + 40))) === null)
    return true;
  const message = 'Строка начинается с номера пункта, а перед ней нет пустой строки.';
  const fix = 'Вставьте пустую строку; если это не пункт, соедините строку с предыдущей.';
  scan.reporter.report('BLANK_LINE_MISSING', content, message, fix);
  return false;
}

function openLeaf(scan: Scan, marker: LeafNode['marker'], indent: number, start: number): OpenLeaf {
  const leaf: OpenLeaf = { kind: 'leaf', marker, indent, start, tokens: [] };
  scan.tokens.push(leaf);
  scan.leaf = leaf;
  return leaf;
}

function scanWords(scan: Scan, from: number, firstEnd: number): number {
  let end = firstEnd;
  let at = from;
  while (at < end) {
    const bracket = nextBracket(scan.text, at, end);
    if (bracket > at) pushText(scan, at, bracket);
    if (bracket === end) break;
    at = scanMarkup(scan, bracket, end);
    if (at > end) end = lineEnd(scan.text, at);
  }
  if (scan.leaf !== null) pushText(scan, end, Math.min(end + 1, scan.text.length));
  return end + 1;
}

function pushText(scan: Scan, start: number, end: number): void {
  const blank = scan.text.slice(start, end).trim() === '';
  if (scan.leaf === null && blank) return;
  const leaf = scan.leaf ?? openLeaf(scan, 'none', 0, start);
  leaf.tokens.push({ kind: 'text', start, end });
  if (!blank) scan.wordsOnLine = true;
}

/** Scans what begins with «<» and returns the offset after it. */
function scanMarkup(scan: Scan, start: number, end: number): number {
  if (scan.text.startsWith('<!--', start)) return skipComment(scan, start, end);
  const tag = scanTag(scan.text, start, scan.reporter);
  if (tag === null) {
    pushText(scan, start, start + 1);
    return start + 1;
  }
  if (isBlockName(tag.name)) pushBlockTag(scan, tag.name, tag);
  else if (isInlineName(tag.name)) pushInlineTag(scan, tag);
  else reportUnknown(scan, tag);
  return tag.end;
}

function pushInlineTag(scan: Scan, tag: Tag): void {
  const leaf = scan.leaf ?? openLeaf(scan, 'none', 0, tag.start);
  leaf.tokens.push({ kind: 'tag', tag });
  scan.wordsOnLine = true;
}

function pushBlockTag(scan: Scan, name: BlockName, tag: Tag): void {
  const rest = scan.text.slice(tag.end, lineEnd(scan.text, tag.end)).trim();
  const crowded = scan.wordsOnLine || (rest !== '' && !rest.startsWith('<'));
  if (blockElements[name].ownLine && crowded) {
    const message = `Тег «${name}» стоит на одной строке со словами.`;
    scan.reporter.report(
      'ELEMENT_NOT_ON_OWN_LINE',
      tag.start,
      message,
      'Поставьте его на отдельную строку.',
    );
  }
  scan.leaf = null;
  scan.tokens.push({ kind: 'block-tag', name, tag });
}

function reportUnknown(scan: Scan, { name, form, start }: Tag): void {
  if (form === 'close' && scan.unknown.has(name)) return;
  scan.unknown.add(name);
  const nearest = nearestWord(name, [
    ...Object.keys(blockElements),
    ...Object.keys(inlineElements),
  ]);
  const hint = nearest === null ? '' : `Возможно, имелся в виду «${nearest}». `;
  const message = `Элемента «${name}» в разметке нет.`;
  scan.reporter.report(
    'ELEMENT_UNKNOWN',
    start,
    message,
    `${hint}Все элементы описаны в content/README.md.`,
  );
}

function skipComment(scan: Scan, start: number, end: number): number {
  const close = scan.text.indexOf('-->', start);
  const fix = 'Уберите его; примечание к словам пишут так: <Note text="…">слова</Note>.';
  scan.reporter.report('HTML_COMMENT', start, 'Комментариев HTML в документах нет.', fix);
  return close === -1 ? end : close + 3;
}

/** Offset of the next «<» that is not escaped, or `end`. */
function nextBracket(text: string, from: number, end: number): number {
  let at = text.indexOf('<', from);
  while (at !== -1 && at < end && isEscaped(text, at)) at = text.indexOf('<', at + 1);
  return at === -1 || at > end ? end : at;
}

function isEscaped(text: string, at: number): boolean {
  let slashes = 0;
  while (text[at - 1 - slashes] === '\\') slashes += 1;
  return slashes % 2 === 1;
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}

function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 0xa0;
}
