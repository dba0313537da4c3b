import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lockBuild } from '../../../scripts/build/lockBuild.ts';
import { temporaryFolder } from '../../helpers/temporaryFolder.ts';

describe('lockBuild', () => {
  it('refuses a second build into the same folder until the first ends', async () => {
    const out = join(temporaryFolder(), 'dist');
    const release = await lockBuild(out);
    await expect(lockBuild(out)).rejects.toThrow('уже пишет');
    await release();
    expect(existsSync(`${out}.lock`)).toBe(false);
  });

  it('takes over the lock of a process that is gone', async () => {
    const out = join(temporaryFolder(), 'dist');
    writeFileSync(`${out}.lock`, '4194305'); // above Linux's largest process id, 2^22
    await expect(lockBuild(out)).resolves.toBeTypeOf('function');
  });
});
