import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Stage } from '../../../scripts/build/Stage.ts';
import { temporaryFolder } from '../../helpers/temporaryFolder.ts';

function writeSite(folder: string, words: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), words);
}

const readSite = (folder: string) => readFileSync(join(folder, 'index.html'), 'utf8');

describe('Stage', () => {
  it('puts the new site in the place of the old one, and leaves nothing beside it', async () => {
    const folder = temporaryFolder();
    const out = join(folder, 'dist');
    writeSite(out, 'old');
    const stage = new Stage(out);
    await stage.open();
    writeSite(stage.site, 'new');
    expect(readSite(out)).toBe('old');
    await stage.publish();
    expect(readSite(out)).toBe('new');
    expect(readdirSync(folder)).toEqual(['dist']);
  });

  it('clears what a killed build left', async () => {
    const out = join(temporaryFolder(), 'dist');
    const killed = new Stage(out);
    await killed.open();
    writeSite(killed.site, 'half');
    const next = new Stage(out);
    await next.open();
    expect(existsSync(next.site)).toBe(false);
  });

  it('brings the old site back when a build was killed between the two renames', async () => {
    const folder = temporaryFolder();
    writeSite(join(folder, 'dist.old'), 'old');
    await new Stage(join(folder, 'dist')).open();
    expect(readSite(join(folder, 'dist'))).toBe('old');
  });
});
