import { lstatSync, readFileSync } from 'node:fs';
import type { SourcePosition } from '../diagnostics/Diagnostic.ts';
import { createSource, positionAt } from '../parse/source/SourceText.ts';

/** A file as text; why it is none, in Russian, and where the first sign of that stands. */
export type FileReading =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'absent' }
  | {
      readonly kind: 'unreadable';
      readonly position: SourcePosition;
      readonly message: string;
      readonly fix: string;
    };

const beginning: SourcePosition = { line: 1, column: 1 };

/** Reads a file as UTF-8. Bytes that are none would otherwise turn into signs of their own among the words. */
export function readTextFile(file: string): FileReading {
  const bytes = readBytes(file);
  if (bytes === null) {
    if (!isThere(file)) return { kind: 'absent' };
    const message = 'Файл не открывается: это папка, ссылка в никуда или файл без прав на чтение.';
    return { kind: 'unreadable', position: beginning, message, fix: 'Положите на его место файл.' };
  }
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  if (isUtf8(bytes)) return { kind: 'text', text };
  const position = positionAt(createSource(file, text), text.indexOf('\uFFFD'));
  const message = 'Файл сохранён не в кодировке UTF-8.';
  const fix = 'Сохраните его заново, выбрав в редакторе кодировку UTF-8.';
  return { kind: 'unreadable', position, message, fix };
}

function readBytes(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}

function isThere(file: string): boolean {
  try {
    lstatSync(file);
    return true;
  } catch {
    return false;
  }
}

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
