import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createCorpusReader } from '../../src/corpus/createCorpusReader.ts';
import { diagnosticCodes } from '../../src/diagnostics/diagnosticCodes.ts';

/**
 * A small content folder in which everything is wrong. Each file says at its head what it expects,
 * in comments of its YAML: `# ждём 12:3 ELEMENT_UNKNOWN` (line, column, code).
 */
const folder = 'test/fixtures/broken';
const { diagnostics } = createCorpusReader(folder).read();
const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => relative('.', join(parentPath, name)).replaceAll('\\', '/'));

describe.each(files.sort())('%s', (file) => {
  it('is found fault with where it says so, and nowhere else', () => {
    const found = diagnostics.filter((diagnostic) => diagnostic.file === file);
    const places = found.map(({ code, position }) => `${position.line}:${position.column} ${code}`);
    expect(places.sort()).toEqual(expectations(readFileSync(file, 'utf8')).sort());
  });
});

it('finds nothing in files that are not there', () => {
  expect(diagnostics.filter(({ file }) => !files.includes(file))).toEqual([]);
});

it('says everything in Russian sentences, and how to mend it', () => {
  for (const { message, fix } of diagnostics) {
    expect(message).toMatch(/^[«А-ЯЁYH].*\.$/u);
    expect(fix).toMatch(/^[А-ЯЁ].*[.]$/u);
  }
});

it.each([
  ['ELEMENT_UNKNOWN', 'Возможно, имелся в виду «Fn»'],
  ['ATTRIBUTE_UNKNOWN', 'Возможно, имелся в виду «topics»'],
  ['ATTRIBUTE_INVALID', 'Возможно, имелось в виду «roadmap»'],
  ['TOPIC_UNKNOWN', 'Возможно, имелось в виду «events» («Образовательные мероприятия»)'],
  ['BODY_UNKNOWN', 'Возможно, имелось в виду «institut» («Озёрный институт развития образования»)'],
  ['TERRITORY_UNKNOWN', 'Возможно, имелась в виду «ozero» («Озёрная область»)'],
  ['ACT_UNKNOWN', 'Возможно, имелся в виду «ozero-1» («О региональной системе»)'],
  [
    'DOCUMENT_UNKNOWN',
    'Возможно, имелся в виду «ozero-1-a1-topics» («Темы, органы и организации»)',
  ],
])('offers the nearest for %s', (code, offer) => {
  const fixes = diagnostics.filter((diagnostic) => diagnostic.code === code).map(({ fix }) => fix);
  expect(fixes.join('\n')).toContain(offer);
});

/** Codes that no file can expect at its own head; each has a test of its own. */
const elsewhere = [
  'FILE_UNREADABLE',
  'FRONTMATTER_MISSING',
  'PUBLISHED_ID_LOST',
  'ALIGNMENT_CORRECTION_IDLE',
  'ALIGNMENT_WORDS_DIFFER',
];

it('shows every code there is', () => {
  const shown = new Set<string>([...diagnostics.map(({ code }) => code), ...elsewhere]);
  expect(Object.keys(diagnosticCodes).filter((code) => !shown.has(code))).toEqual([]);
});

function expectations(text: string): string[] {
  return Array.from(text.matchAll(/^# ждём (\S+ \S+)$/gmu), (match) => match[1] ?? '');
}
