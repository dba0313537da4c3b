import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readQueries } from '../../../scripts/search/readQueries.ts';
import { temporaryFolder } from '../../helpers/temporaryFolder.ts';

const entry = { doc: 'primer', sub: 'ведет реестр', grade: 2 };
const query = { kind: 'teacher', query: 'кто ведет реестр', relevant: [entry] };

function file(text: string): string {
  const path = join(temporaryFolder(), 'queries.json');
  writeFileSync(path, text);
  return path;
}

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('readQueries', () => {
  it('reads judged queries by an absolute path, with what only the judges need', async () => {
    const more = { ...query, note: null, relevant: [{ ...entry, id: '1-2', subject: 'ЦНППМ' }] };
    expect(await readQueries(file(JSON.stringify([more])))).toMatchObject([query]);
  });

  it('reads by a path from the folder of the command', async () => {
    const path = file(JSON.stringify([query]));
    vi.stubEnv('INIT_CWD', join(path, '..'));
    expect(await readQueries('queries.json')).toMatchObject([query]);
  });

  it('reads by a path from the project', async () => {
    vi.stubEnv('INIT_CWD', temporaryFolder());
    expect((await readQueries('test/fixtures/search/queries.dev.json')).length).toBeGreaterThan(40);
  });

  it.each([
    ['no JSON', 'teacher: кто', 'это не JSON'],
    ['no list', '{}', 'файл: '],
    ['a query without judgements', '[{"query": "кто"}]', '1-й запрос, relevant: '],
    [
      'a judgement without words',
      JSON.stringify([{ ...query, relevant: [{ doc: 'a', grade: 1 }] }]),
      'relevant.0.sub',
    ],
    ['nothing', '[]', 'нет ни одного запроса'],
  ])('says what is wrong with a file of %s', async (_, text, words) => {
    await expect(readQueries(file(text))).rejects.toThrow(words);
  });

  it('says that there is no such file', async () => {
    await expect(readQueries('nowhere.json')).rejects.toThrow('не читается: nowhere.json');
  });
});
