import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { projectFiles } from '../helpers/projectFiles.ts';

const text = readFileSync('README.md', 'utf8');
const names = z.record(z.string(), z.string());
const { scripts, dependencies, devDependencies, optionalDependencies } = z
  .object({
    scripts: names,
    dependencies: names,
    devDependencies: names,
    optionalDependencies: names,
  })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));
const packages = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies });

/** The lines of README below a heading. */
function below(heading: string): string {
  const [, part = ''] = text.split(`## ${heading}\n`);
  return part.split('\n## ')[0] ?? '';
}

/** What stands in backticks. */
const quoted = (part: string) => [...part.matchAll(/`([^`\n]+)`/g)].map(([, words = '']) => words);

describe('README', () => {
  it('shows the pictures that there are', () => {
    const pictures = [...text.matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map(([, path = '']) => path);
    const taken = readdirSync('.github/pictures').map((name) => `.github/pictures/${name}`);
    expect(pictures.sort()).toEqual(taken.sort());
  });

  it('names rooms and files that are there', () => {
    const paths = quoted(text).filter((words) =>
      /^(?:src|test|scripts|content|public)(?:\/[\w./-]+)?$/.test(words),
    );
    expect(paths.length).toBeGreaterThan(20);
    expect(paths.filter((path) => !existsSync(path))).toEqual([]);
  });

  it('names every command of the project, and no other', () => {
    const told = quoted(text).flatMap((words) => /^npm run ([\w:-]+)/.exec(words)?.[1] ?? []);
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(told));
    const ofNpm = ['start', 'test'];
    expect(
      Object.keys(scripts).filter((name) => !ofNpm.includes(name) && !told.includes(name)),
    ).toEqual([]);
  });

  it('and every script that lies in `scripts` itself is such a command', () => {
    const own = projectFiles().filter((path) => /^scripts\/[^/]+(?<!\.d)\.m?[jt]s$/.test(path));
    const run = Object.values(scripts).join(' ');
    expect(own.filter((path) => !run.includes(path))).toEqual([]);
  });

  it('gives a reason for every package, and none for others', () => {
    const rows = below('Dependencies')
      .split('\n')
      .filter((line) => line.startsWith('| `'));
    const told = rows.flatMap((row) => quoted(row.split('|')[1] ?? ''));
    const full = told.map((name) => name.replace('…', '@expo-google-fonts'));
    expect(full.sort()).toEqual(packages.sort());
  });
});

/** Used without being named: by `astro check`, by the compiler, by npm, which puts the Node they bring on the PATH. */
const BY_TOOLS = /^@astrojs\/check$|^@types\/|^node-/;

it('every package is used', () => {
  const sources = projectFiles().filter((path) => /\.(ts|mjs|js|astro|json)$/.test(path));
  const all = sources
    .filter((path) => !/^package(-lock)?\.json$/.test(path))
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');
  const inFolder = (name: string) => name.replace('@expo-google-fonts/', '');
  const idle = packages.filter((name) => !BY_TOOLS.test(name) && !all.includes(inFolder(name)));
  expect(idle).toEqual([]);
});
