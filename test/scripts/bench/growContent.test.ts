import { mkdtempSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { growContent } from '../../../scripts/bench/growContent.ts';
import { createCorpusReader } from '../../../src/corpus/createCorpusReader.ts';

const files = new Map(
  readdirSync('content', { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(mdx|yml|md)$/.test(path))
    .map((path) => [path.replaceAll('\\', '/'), readFileSync(join('content', path), 'utf8')]),
);

describe('a grown corpus', () => {
  it('has as many territories as asked, and no errors', () => {
    const folder = mkdtempSync(join(tmpdir(), 'svod-grown-'));
    for (const [path, text] of growContent(files, 12, 5)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const { corpus, diagnostics } = createCorpusReader(folder).read();
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(corpus.territories.length).toBe(12);
    const adygea = corpus.documents.filter(({ territory }) => territory === 'adygea');
    expect(adygea.map(({ id }) => id)).toContain('adygea-984-a1');
  });

  it('leaves the real documents as they are, and is the same for a seed', () => {
    const grown = growContent(files, 12, 5);
    for (const [path, text] of files) expect(grown.get(path)).toBe(text);
    expect([...growContent(files, 12, 5)]).toEqual([...grown]);
    expect([...growContent(files, 12, 6)]).not.toEqual([...grown]);
  });
});
