import { readFileSync } from 'node:fs';

/** Rows of a tab-separated file by the names of its head. */
export function readTsv(path: string): ReadonlyMap<string, string>[] {
  const [head = '', ...lines] = readFileSync(path, 'utf8').trimEnd().split(/\r?\n/);
  const names = head.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return new Map(names.map((name, at) => [name, cells[at] ?? '']));
  });
}
