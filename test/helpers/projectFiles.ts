import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Paths of the project's files, from its root: tracked ones and new ones that git does not ignore. */
export function projectFiles(): string[] {
  const options = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const listed = execFileSync('git', options, { encoding: 'utf8' }).split('\0');
  return [...new Set(listed)].filter((path) => path !== '' && existsSync(path)).sort();
}
