import type { Reporter } from '../source/Reporter.ts';
import { findFault } from './findFault.ts';

/** Where the words of a leaf gather. */
export interface TextSink {
  text: string;
  /** Runs of the text with the offset of each in the source. */
  readonly pieces: { readonly text: number; readonly source: number }[];
  firstEscape: number | null;
  pendingSpace: boolean;
  /** Called with the text's length before each run of words is added. */
  readonly beforeWord: (at: number) => void;
}

const space = 1;
const special = 2;
const classes = classify();

/**
 * Reads a stretch of source text: white space of any kind becomes single spaces, escapes lose their
 * backslash, and what Markdown or MDX would read as markup is reported and kept as it stands.
 */
export function readText(
  source: string,
  start: number,
  end: number,
  sink: TextSink,
  reporter: Reporter,
): void {
  let runStart = start;
  let at = start;
  while (at < end) {
    const kind = classOf(source.charCodeAt(at));
    if (kind === 0) at += 1;
    else if (kind === space) {
      if (at > runStart && isLoneSpace(source, at, end)) at += 1;
      else {
        pushRun(source, runStart, at, sink);
        sink.pendingSpace = true;
        at += 1;
        runStart = at;
      }
    } else if (source[at] === '\\' && isEscapable(source, at + 1)) {
      pushRun(source, runStart, at, sink);
      sink.firstEscape ??= sink.text.length + (sink.pendingSpace ? 1 : 0);
      runStart = at + 1;
      at += 2;
    } else {
      reportFault(source, at, reporter);
      at += 1;
    }
  }
  pushRun(source, runStart, end, sink);
}

/** A plain space before an ordinary character, which may stay inside a run. */
function isLoneSpace(source: string, at: number, end: number): boolean {
  return source.charCodeAt(at) === 32 && at + 1 < end && classOf(source.charCodeAt(at + 1)) === 0;
}

function pushRun(source: string, start: number, end: number, sink: TextSink): void {
  if (start >= end) return;
  if (sink.pendingSpace && sink.text !== '') sink.text += ' ';
  sink.pendingSpace = false;
  sink.beforeWord(sink.text.length);
  sink.pieces.push({ text: sink.text.length, source: start });
  sink.text += source.slice(start, end);
}

function isEscapable(source: string, at: number): boolean {
  return /^[!-/:-@[-`{-~\d]$/u.test(source[at] ?? '');
}

function reportFault(source: string, at: number, reporter: Reporter): void {
  const fault = findFault(source, at);
  if (fault !== null) reporter.report(fault.code, at, fault.message, fault.fix);
}

function classOf(code: number): number {
  if (code < 128) return classes[code] ?? 0;
  if (code === 0xa0 || code === 0x202f || code === 0x3000 || code === 0x2028 || code === 0x2029)
    return space;
  if (code >= 0x2000 && code <= 0x200a) return space;
  if (code >= 0x202a && code <= 0x202e) return special;
  if (code >= 0x2066 && code <= 0x2069) return special;
  if (code === 0xfffd) return special;
  if (code === 0xad || (code >= 0x200b && code <= 0x200f) || code === 0x2060 || code === 0xfeff)
    return special;
  return 0;
}

function classify(): Uint8Array {
  const table = new Uint8Array(128);
  for (const character of '\t\n\v\f\r ') table[character.charCodeAt(0)] = space;
  for (const character of '\\{}*_`~[&') table[character.charCodeAt(0)] = special;
  for (let code = 0; code < 32; code += 1) table[code] ||= special;
  return table;
}
