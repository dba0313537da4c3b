import { existsSync, lstatSync, readdirSync, statSync } from 'node:fs';
import { basename, extname, isAbsolute, join, relative, resolve } from 'node:path';
import type { Diagnostic } from '../diagnostics/Diagnostic.ts';
import { createSource, type SourceText } from '../parse/source/SourceText.ts';
import { readTextFile } from './readTextFile.ts';

/** The folder of content on the disk. Nothing else in the project reads official documents or registries. */
export interface ContentFolder {
  /** Files with an extension directly inside a folder of the content, by name; none when there is no such folder. */
  readonly list: (folder: string, extension: string) => readonly string[];
  /** A file by its path within the content; null when there is none, or none that can be read. */
  readonly read: (path: string) => SourceText | null;
  /**
   * How diagnostics and data name a path within the content: from the project's root when it is inside it,
   * else as if it were there. No place of one machine gets into what is published.
   */
  readonly displayPath: (path: string) => string;
  /** Files that have not been read so far; hidden files are not counted. */
  readonly unread: () => readonly string[];
  /** One for each file that could not be read so far. */
  readonly unreadable: () => readonly Diagnostic[];
  /** Changes whenever a file comes, goes or is written. */
  readonly stamp: () => string;
}

export function openContentFolder(root: string): ContentFolder {
  const absolute = resolve(root);
  const read = new Set<string>();
  const unreadable = new Map<string, Diagnostic>();
  const displayPath = (path: string) => displayedFrom(process.cwd(), absolute, path);
  return {
    displayPath,
    stamp: () => stampOf(absolute),
    unreadable: () => [...unreadable.values()],
    unread: () => allFiles(absolute).filter((path) => !read.has(path)),
    list: (folder, extension) => listFiles(absolute, folder, extension),
    read: (path) => {
      read.add(path);
      const file = displayPath(path);
      const reading = readTextFile(join(absolute, path));
      if (reading.kind === 'text') return createSource(file, reading.text);
      if (reading.kind === 'unreadable') {
        const { position, message, fix } = reading;
        const code = 'FILE_UNREADABLE';
        unreadable.set(path, { code, severity: 'error', file, position, message, fix });
      }
      return null;
    },
  };
}

/** Name of a file without its folder and extension: the id of what it holds. */
export function fileId(path: string): string {
  return basename(path, extname(path));
}

function listFiles(root: string, folder: string, extension: string): readonly string[] {
  const directory = join(root, folder);
  if (!isFolder(directory)) return [];
  const names = readdirSync(directory).filter((name) => name.endsWith(extension));
  return names.sort().map((name) => `${folder}/${name}`);
}

function displayedFrom(project: string, root: string, path: string): string {
  const fromProject = relative(project, join(root, path)).replaceAll('\\', '/');
  const outside = fromProject.startsWith('../') || isAbsolute(fromProject);
  return outside ? `content/${path}` : fromProject;
}

/** Paths of all files, by name; an editor's hidden files are none of ours. */
function allFiles(root: string): readonly string[] {
  if (!isFolder(root)) return [];
  const entries = readdirSync(root, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.'));
  const paths = files.map(({ parentPath, name }) => relative(root, join(parentPath, name)));
  return paths.map((path) => path.replaceAll('\\', '/')).sort();
}

function stampOf(root: string): string {
  return allFiles(root)
    .map((path) => `${path} ${lstatSync(join(root, path)).mtimeMs}`)
    .join('\n');
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}
