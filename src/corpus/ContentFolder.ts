import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join, relative, resolve } from 'node:path';
import { createSource, type SourceText } from '../parse/source/SourceText.ts';

/** The folder of content on the disk. Nothing else in the project reads official documents or registries. */
export interface ContentFolder {
  /** Files with an extension directly inside a folder of the content, by name; none when there is no such folder. */
  readonly list: (folder: string, extension: string) => readonly string[];
  /** A file by its path within the content; null when there is none. */
  readonly read: (path: string) => SourceText | null;
  /** How diagnostics name a path within the content: from the project's root when it is inside it. */
  readonly displayPath: (path: string) => string;
  /** Changes whenever a file comes, goes or is written. */
  readonly stamp: () => string;
}

export function openContentFolder(root: string): ContentFolder {
  const absolute = resolve(root);
  const displayPath = (path: string) => displayedFrom(process.cwd(), join(absolute, path));
  return {
    displayPath,
    stamp: () => stampOf(absolute),
    list: (folder, extension) => listFiles(absolute, folder, extension),
    read: (path) => {
      const file = join(absolute, path);
      return existsSync(file) ? createSource(displayPath(path), readFileSync(file, 'utf8')) : null;
    },
  };
}

/** Name of a file without its folder and extension: the id of what it holds. */
export function fileId(path: string): string {
  return basename(path, extname(path));
}

function listFiles(root: string, folder: string, extension: string): readonly string[] {
  const directory = join(root, folder);
  if (!existsSync(directory)) return [];
  const names = readdirSync(directory).filter((name) => name.endsWith(extension));
  return names.sort().map((name) => `${folder}/${name}`);
}

function displayedFrom(project: string, file: string): string {
  const path = relative(project, file);
  const shown = path.startsWith('..') ? file : path;
  return shown.replaceAll('\\', '/');
}

function stampOf(root: string): string {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  return files.map((file) => `${file} ${statSync(file).mtimeMs}`).join('\n');
}
