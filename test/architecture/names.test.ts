import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFiles } from '../helpers/projectFiles.ts';

const EXPORT =
  /^export (?:default )?(?:async )?(?:abstract )?(?:function\*?|const|class|interface|type|enum) (\w+)/gm;

/** Astro and tools fix the names of what these files export. */
const NAMED_BY_TOOLS = /^src\/(pages\/|content\.config\.ts|middleware\.ts)|\.d\.ts$|\.test\.ts$/;

function exportsOf(path: string): string[] {
  return [...readFileSync(path, 'utf8').matchAll(EXPORT)].map((match) => match[1] ?? '');
}

/** `levelNames.ts` may export `LEVEL_NAMES`: constants are written so. */
function isNamed(path: string, name: string): boolean {
  return name.replaceAll('_', '').toLowerCase() === basename(path, '.ts').toLowerCase();
}

const sources = projectFiles().filter((path) => /^(src|scripts|test)\/.*\.ts$/.test(path));

describe('a file with one export', () => {
  it('has its name', () => {
    const otherwise = sources
      .filter((path) => !NAMED_BY_TOOLS.test(path))
      .map((path) => ({ path, exports: exportsOf(path) }))
      .filter(({ path, exports }) => exports.length === 1 && !isNamed(path, exports[0] ?? ''));
    expect(otherwise).toEqual([]);
  });
});

describe('the top level', () => {
  it('holds the rooms of the design, dotfiles and what tools look for there', () => {
    const top = new Set(projectFiles().map((path) => path.split('/')[0] ?? ''));
    const others = [...top].filter((name) => !name.startsWith('.') && !ROOMS.includes(name));
    expect(others).toEqual([]);
  });
});

const ROOMS = [
  ...['content', 'src', 'scripts', 'public', 'test'],
  ...['README.md', 'LICENSE', 'package.json', 'package-lock.json', 'tsconfig.json'],
  ...['astro.config.mjs', 'eslint.config.js', 'vitest.config.ts'],
];
