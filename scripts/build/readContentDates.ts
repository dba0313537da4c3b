import { execFile, spawn } from 'node:child_process';
import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { contentWords } from './contentWords.ts';

const run = promisify(execFile);

/**
 * The day on which the words of each file of the content last changed, by path
 * («content/acts/eao-201.mdx»). A commit that only marks functions anew is passed over, so that it
 * does not date the text anew. Empty where the history is not there: in an unpacked archive, and in a
 * shallow clone, whose first commit seems to have written everything.
 * `folder`: the root of the repository.
 */
export async function readContentDates(folder = '.'): Promise<ReadonlyMap<string, string>> {
  if (await isShallow(folder)) return new Map();
  const changes = readChanges(await readLog(folder));
  const words = await readWords(folder, changes);
  const days = new Map<string, string>();
  for (const { path, day, before, after } of changes)
    if (!days.has(path) && words.get(before) !== words.get(after)) days.set(path, day);
  return days;
}

/** One file in one commit, the newest commit first. */
interface Change {
  readonly day: string;
  readonly path: string;
  /** Names of the contents before and after in the store of the repository. */
  readonly before: string;
  readonly after: string;
}

/** `:100644 100644 <before> <after> M<tab><path>` */
const CHANGE = /^:\d+ \d+ (\w+) (\w+) \w+\t(.+)$/u;

function readChanges(log: string): readonly Change[] {
  const changes: Change[] = [];
  let day = '';
  for (const line of log.split('\n')) {
    const [, before = '', after = '', path] = CHANGE.exec(line) ?? [];
    if (line.startsWith('day ')) day = line.slice(4);
    else if (path !== undefined) changes.push({ day, path, before, after });
  }
  return changes;
}

async function readLog(folder: string): Promise<string> {
  const options = ['-c', 'core.quotePath=false', 'log', '--format=day %cs', '--raw'];
  return askGit(folder, [...options, '--no-abbrev', '--no-renames', '--', 'content']);
}

async function isShallow(folder: string): Promise<boolean> {
  return (await askGit(folder, ['rev-parse', '--is-shallow-repository'])).trim() === 'true';
}

/** What git says, or nothing where it has no repository. */
async function askGit(folder: string, options: readonly string[]): Promise<string> {
  try {
    return (await run('git', [...options], { cwd: folder, maxBuffer: 1 << 28 })).stdout;
  } catch {
    return '';
  }
}

/** The words of all contents, by their names; what never was has none. */
async function readWords(
  folder: string,
  changes: readonly Change[],
): Promise<ReadonlyMap<string, string>> {
  const names = [...new Set(changes.flatMap(({ before, after }) => [before, after]))];
  if (names.length === 0) return new Map();
  const git = spawn('git', ['cat-file', '--batch'], { cwd: folder });
  git.stdin.end(`${names.join('\n')}\n`);
  return splitBatch(await buffer(git.stdout));
}

/** Each content follows a line of its name, kind and length; a missing one has only the line. */
function splitBatch(batch: Buffer): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (let at = 0; at < batch.length;) {
    const end = batch.indexOf('\n', at);
    const [name = '', kind, length] = batch.toString('utf8', at, end).split(' ');
    at = end + 1;
    if (kind !== 'blob') continue;
    words.set(name, contentWords(batch.toString('utf8', at, at + Number(length))));
    at += Number(length) + 1;
  }
  return words;
}
