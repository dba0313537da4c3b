import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writePdfs } from '../../../scripts/build/writePdfs.ts';
import { createCorpusReader } from '../../../src/corpus/createCorpusReader.ts';
import { temporaryFolder } from '../../helpers/temporaryFolder.ts';

/** What the step says of a corpus: how many files there are and how many were set anew. */
async function setAll(content: string, folder: string, cache: string): Promise<string> {
  const { corpus } = createCorpusReader(content).read();
  return writePdfs({ corpus, folder, cache, base: '/svod/', origin: null });
}

function change(path: string, from: RegExp, to: string): void {
  const text = readFileSync(path, 'utf8');
  expect(text).toMatch(from);
  writeFileSync(path, text.replace(from, to));
}

it('an unchanged document is not set again, nor one that is only marked anew', async () => {
  const [content, folder, cache] = [temporaryFolder(), temporaryFolder(), temporaryFolder()];
  cpSync('content', content, { recursive: true });
  const plan = join(content, 'regulations/leningrad-1982-r-a5.mdx');
  expect(await setAll(content, folder, cache)).toMatch(/^(\d+) \S+, новых \1$/u);
  const before = readFileSync(join(folder, 'pdf/leningrad-1982-r-a5.pdf'));

  change(plan, /<Fn topics="[^"]*">/u, '<Fn topics="mentoring">');
  expect(await setAll(content, folder, cache)).toMatch(/новых 0$/u);
  expect(readFileSync(join(folder, 'pdf/leningrad-1982-r-a5.pdf')).equals(before)).toBe(true);

  // The document and the package of its act.
  change(plan, /взаимодействи/u, 'сотрудничеств');
  expect(await setAll(content, folder, cache)).toMatch(/новых 2$/u);

  // A form for one body sets its documents anew.
  const profiles = join(content, 'registry/pdf-profiles.yml');
  change(profiles, /- id: standard\n/u, '- id: standard\n  text: { size: 13 }\n');
  expect(await setAll(content, folder, cache)).not.toMatch(/новых 0$/u);
});
