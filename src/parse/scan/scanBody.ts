import type { Reporter } from '../source/Reporter.ts';
import {
  type BodyScan,
  type BodyToken,
  createBodyScan,
  lineEnd,
  openLeaf,
  pushText,
} from './BodyScan.ts';
import { matchPrintedNumber } from './matchPrintedNumber.ts';
import { scanLineStart } from './scanLineStart.ts';
import { scanMarkup } from './scanMarkup.ts';

/** Cuts a body into leaves and block tags, in one pass from `start`. Nothing is dropped unreported. */
export function scanBody(text: string, start: number, reporter: Reporter): readonly BodyToken[] {
  const scan = createBodyScan(text, reporter);
  let at = start;
  while (at < text.length) at = scanLine(scan, at);
  return scan.tokens;
}

/** Scans one line (or more, when a tag spans lines) and returns the offset of the next. */
function scanLine(scan: BodyScan, lineStart: number): number {
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
function startLeaf(scan: BodyScan, lineStart: number, content: number, end: number): number {
  const line = scanLineStart(scan.text, { lineStart, content, end }, scan.reporter);
  if (line.marker === 'none') {
    if (scan.leaf !== null && continues(scan, content, end)) return content;
    scan.leaf = null;
    if (scan.text[content] === '<') return content;
  }
  openLeaf(scan, line.marker, line.indent, content);
  return line.words;
}

/** Whether a line continues the paragraph above. One that begins with a number means to begin a point. */
function continues(scan: BodyScan, content: number, end: number): boolean {
  if (scan.leaf?.marker === 'title' || scan.leaf?.marker === 'section') return false;
  const head = scan.text.slice(content, Math.min(end, content + 40));
  if (matchPrintedNumber(head) === null) return true;
  const message = 'Строка начинается с номера пункта, а перед ней нет пустой строки.';
  const fix = 'Вставьте пустую строку; если это не пункт, соедините строку с предыдущей.';
  scan.reporter.report('BLANK_LINE_MISSING', content, message, fix);
  return false;
}

/** Scans the words and tags of a line, to its end or to the end of the line where its last tag ends. */
function scanWords(scan: BodyScan, from: number, firstEnd: number): number {
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

function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 0xa0;
}
