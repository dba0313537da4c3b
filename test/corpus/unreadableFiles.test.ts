import { Buffer } from 'node:buffer';
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createCorpusReader } from '../../src/corpus/createCorpusReader.ts';
import { temporaryFolder } from '../helpers/temporaryFolder.ts';

const annex = 'regulations/primer-1-a1.mdx';

it('reports a file in another encoding at its first strange sign, and nothing that follows from it', () => {
  const folder = copyCorpus();
  const text = readFileSync(join(folder, annex), 'utf8');
  const russian = Buffer.from(
    Array.from(text, (letter) => (letter > 'я' ? 0x3f : toWindows1251(letter))),
  );
  writeFileSync(join(folder, annex), russian);
  expect(faultsOf(folder)).toEqual([`content/${annex}:2:8 FILE_UNREADABLE`]);
});

it('says nothing of a document that is an annex to a file that cannot be read', () => {
  const folder = copyCorpus();
  const own =
    '---\ntitle: Термины\nact: primer-1\nannex: 1-terms\nparent: primer-1-a1\n---\n\n# Термины\n\nСлова.\n';
  mkdirSync(join(folder, 'glossaries'));
  writeFileSync(join(folder, 'glossaries/primer-1-a1-terms.mdx'), own);
  expect(faultsOf(folder)).toEqual([]);
  writeFileSync(join(folder, annex), Buffer.from([0x2d, 0x20, 0xcd, 0xe0]));
  expect(faultsOf(folder)).toEqual([`content/${annex}:1:3 FILE_UNREADABLE`]);
});

it('reports UTF-16', () => {
  const folder = copyCorpus();
  writeFileSync(
    join(folder, annex),
    `\uFEFF${readFileSync(join(folder, annex), 'utf8')}`,
    'utf16le',
  );
  expect(faultsOf(folder)).toEqual([`content/${annex}:1:1 FILE_UNREADABLE`]);
});

it('reports a registry in another encoding once', () => {
  const folder = copyCorpus();
  writeFileSync(join(folder, 'registry/topics.yml'), Buffer.from([0x2d, 0x20, 0xcd, 0xe0]));
  expect(faultsOf(folder)).toEqual(['content/registry/topics.yml:1:3 FILE_UNREADABLE']);
});

it('reports a registry that is not there once', () => {
  const folder = copyCorpus();
  rmSync(join(folder, 'registry/topics.yml'));
  expect(faultsOf(folder)).toEqual(['content/registry/topics.yml:1:1 FILE_UNREADABLE']);
});

it('reports a folder and a broken link named like a file', () => {
  const folder = copyCorpus();
  mkdirSync(join(folder, 'regulations/primer-1-a2.mdx'));
  symlinkSync('/nowhere/primer', join(folder, 'regulations/primer-1-a3.mdx'));
  expect(faultsOf(folder)).toEqual([
    'content/regulations/primer-1-a2.mdx:1:1 FILE_UNREADABLE',
    'content/regulations/primer-1-a3.mdx:1:1 FILE_UNREADABLE',
  ]);
});

it.each(['absent', 'a-file'])('reports a folder of content that is %s', (name) => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'a-file'), '');
  expect(faultsOf(join(folder, name))).toContain('content/registry/topics.yml:1:1 FILE_UNREADABLE');
});

function copyCorpus(): string {
  const folder = temporaryFolder();
  cpSync('test/fixtures/small-corpus', folder, { recursive: true });
  return folder;
}

function faultsOf(folder: string): string[] {
  const { diagnostics } = createCorpusReader(folder).read();
  return diagnostics.map(
    ({ file, position: { line, column }, code }) => `${file}:${line}:${column} ${code}`,
  );
}

/** A Russian letter or an ASCII sign as the byte that older programs save. */
function toWindows1251(letter: string): number {
  const code = letter.charCodeAt(0);
  return code < 128 ? code : code - 0x350;
}
