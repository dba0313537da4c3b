import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * The day of the last commit that touched each file of the content, by path («content/acts/eao-201.mdx»).
 * Empty where there is no repository, as in an unpacked archive.
 */
export async function readContentDates(): Promise<ReadonlyMap<string, string>> {
  const days = new Map<string, string>();
  const log = await readLog();
  let day = '';
  for (const line of log.split('\n')) {
    if (line.startsWith('day ')) day = line.slice(4);
    else if (line !== '' && !days.has(line)) days.set(line, day);
  }
  return days;
}

async function readLog(): Promise<string> {
  const options = [
    '-c',
    'core.quotePath=false',
    'log',
    '--format=day %cs',
    '--name-only',
    '--',
    'content',
  ];
  try {
    return (await run('git', options, { maxBuffer: 1 << 28 })).stdout;
  } catch {
    return '';
  }
}
