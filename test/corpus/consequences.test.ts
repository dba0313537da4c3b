import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createCorpusReader } from '../../src/corpus/createCorpusReader.ts';
import { temporaryFolder } from '../helpers/temporaryFolder.ts';

/** One slip in a file that others rely on: it alone is reported, not everything that relies on it. */
it.each([
  ['registry/topics.yml', '- id: mentoring', '- id mentoring', ['1:3 YAML_BROKEN']],
  ['registry/topics.yml', '  name:', '\tname:', ['2:1 YAML_BROKEN']],
  ['registry/topics.yml', '  name: Наставничество\n', '', ['1:3 FIELD_MISSING']],
  ['registry/bodies/primer.yml', '  level: regional\n', '', ['1:3 FIELD_MISSING']],
  ['registry/bodies/primer.yml', 'level: regional', 'level: a: b', ['3:10 YAML_BROKEN']],
  ['registry/body-types.yml', '  short: ЦНППМ\n', '', ['1:3 FIELD_MISSING']],
  ['registry/regions.yml', 'kind: region', 'kind: regoin', ['2:3 FIELD_INVALID']],
  ['territories/primer.mdx', '  dative: Примерной области\n', '', ['5:1 FIELD_MISSING']],
])('%s: %j → %j', (path, from, to, expected) => {
  expect(findFaults(path, from, to)).toEqual(expected.map((place) => `${path}:${place}`));
});

it('still finds what no list has ever had', () => {
  const found = findFaults('registry/topics.yml', '  name: Наставничество\n', '', [
    'regulations/primer-1-a1.mdx',
    'topics="diagnostics"',
    'topics="diagnosis, mentoring"',
  ]);
  expect(found).toEqual([
    'registry/topics.yml:1:3 FIELD_MISSING',
    'regulations/primer-1-a1.mdx:19:7 TOPIC_UNKNOWN',
  ]);
});

type Change = readonly [path: string, from: string, to: string];

/** The small corpus with changes, read: `path:line:column CODE` of everything wrong with it. */
function findFaults(path: string, from: string, to: string, ...more: readonly Change[]): string[] {
  const folder = temporaryFolder();
  cpSync('test/fixtures/small-corpus', folder, { recursive: true });
  for (const change of [[path, from, to] as const, ...more]) apply(folder, change);
  const { diagnostics } = createCorpusReader(folder).read();
  return diagnostics.map(
    ({ file, position: { line, column }, code }) =>
      `${file.replace('content/', '')}:${line}:${column} ${code}`,
  );
}

function apply(folder: string, [path, from, to]: Change): void {
  const file = join(folder, path);
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(from);
  writeFileSync(file, text.replace(from, to));
}
