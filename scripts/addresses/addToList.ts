import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';

/** Adds the lines that a list lacks, sorted among the others. Resolves with how many they were. */
export async function addToList(path: string, lines: readonly string[]): Promise<number> {
  const listed = existsSync(path) ? await readLines(path) : [];
  const all = [...new Set([...listed, ...lines])].sort();
  await writeFile(path, `${all.join('\n')}\n`);
  return all.length - new Set(listed).size;
}

async function readLines(path: string): Promise<string[]> {
  return (await readFile(path, 'utf8')).split('\n').filter((line) => line !== '');
}
