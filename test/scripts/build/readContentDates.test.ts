import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readContentDates } from '../../../scripts/build/readContentDates.ts';
import { temporaryFolder } from '../../helpers/temporaryFolder.ts';

const PATH = 'content/regulations/plan-a1.mdx';

const source = (topics: string, words: string) =>
  `---\ntitle: План\nact: plan\n---\n\n- <Fn topics="${topics}">${words}</Fn>;\n`;

/** A repository with one commit of a document for each of its versions, a day apart. */
function repository(folder: string, versions: readonly string[]): void {
  const author = ['-c', 'user.name=a', '-c', 'user.email=a@example.org'];
  const git = (options: readonly string[], day = '2026-01-01') => {
    const env = { ...process.env, GIT_COMMITTER_DATE: `${day}T12:00:00Z` };
    execFileSync('git', [...author, ...options], { cwd: folder, env });
  };
  git(['init', '-q']);
  mkdirSync(join(folder, 'content/regulations'), { recursive: true });
  versions.forEach((version, index) => {
    writeFileSync(join(folder, PATH), version);
    git(['add', '-A']);
    git(['commit', '-q', '-m', 'version'], `2026-01-0${index + 1}`);
  });
}

it('a text is of the day when its words changed, not its marks', async () => {
  const folder = temporaryFolder();
  repository(folder, [
    source('internships', 'проводит стажировки'),
    source('internships', 'проводит стажировки педагогов'),
    source('internships mentoring', 'проводит стажировки педагогов'),
    source('mentoring', 'проводит <Sic note="так">стажировки</Sic> педагогов').replace(
      'План',
      'План 1',
    ),
  ]);
  expect(await readContentDates(folder)).toEqual(new Map([[PATH, '2026-01-02']]));
});

it('a clone without the history dates nothing', async () => {
  const [folder, clone] = [temporaryFolder(), temporaryFolder()];
  repository(folder, [source('mentoring', 'проводит'), source('mentoring', 'ведет')]);
  execFileSync('git', ['clone', '-q', '--depth', '1', `file://${folder}`, clone]);
  expect(await readContentDates(clone)).toEqual(new Map());
});

it('without a repository nothing is known', async () => {
  expect(await readContentDates(temporaryFolder())).toEqual(new Map());
});
