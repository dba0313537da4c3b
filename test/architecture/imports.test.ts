import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importsOf } from '../helpers/importsOf.ts';
import { projectFiles } from '../helpers/projectFiles.ts';
import { importTable } from './importTable.ts';
import { lineOf, stageOf } from './stageOf.ts';

const sources = projectFiles().filter((path) => /^src\/.*\.(ts|astro)$/.test(path));
const imports = sources.flatMap((path) =>
  importsOf(readFileSync(path, 'utf8')).map((specifier) => ({ path, specifier })),
);

describe('imports', () => {
  it('are found, so that the tests below can fail', () => {
    expect(importsOf("import a from './a.ts';\nexport { b } from '../b.ts';")).toEqual([
      './a.ts',
      '../b.ts',
    ]);
    expect(importsOf("const c = await import('./c.ts');\nimport './d.css';")).toEqual([
      './d.css',
      './c.ts',
    ]);
    expect(imports.length).toBeGreaterThan(100);
  });

  it('stand in folders that the table knows', () => {
    const unknown = sources.filter((path) => !(lineOf(stageOf(path) ?? '') in importTable));
    expect(unknown).toEqual([]);
  });

  it('never run back along the flow', () => {
    const relative = imports.filter(({ specifier }) => specifier.startsWith('.'));
    const backward = relative.filter(({ path, specifier }) => {
      return !isAllowed(path, posix.join(posix.dirname(path), specifier));
    });
    expect(backward).toEqual([]);
  });

  it('keep renderers free of files, Astro and other outside state', () => {
    const impure = imports.filter(({ path, specifier }) => {
      const isOutside = /^(node:(fs|os|process|child_process|http)|astro)/.test(specifier);
      return path.startsWith('src/render/') && isOutside;
    });
    expect(impure).toEqual([]);
  });

  it('keep what runs in the browser free of Node', () => {
    const node = imports.filter(({ path, specifier }) => {
      return path.startsWith('src/browser/') && specifier.startsWith('node:');
    });
    expect(node).toEqual([]);
  });
});

describe('renderers, layers and the model', () => {
  it('read no clock and draw no lots: the same input gives the same output', () => {
    const impure = sources.filter((path) => {
      const isPure = /^src\/(render|layers|model|text|parse)\//.test(path);
      return isPure && CLOCK_OR_CHANCE.test(readFileSync(path, 'utf8'));
    });
    expect(impure).toEqual([]);
  });
});

const CLOCK_OR_CHANCE = /Date\.now\(|new Date\(\)|Math\.random\(|performance\.now\(|process\.env/;

function isAllowed(from: string, to: string): boolean {
  const [importer, imported] = [stageOf(from), stageOf(to)];
  if (importer === null || imported === null) return false;
  if (importer === imported) return true;
  const allowed = importTable[lineOf(importer)] ?? [];
  return allowed.includes(imported) || allowed.includes(lineOf(imported));
}
