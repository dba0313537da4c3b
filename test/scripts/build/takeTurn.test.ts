import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { takeTurn } from '../../../scripts/build/takeTurn.ts';
import { temporaryFolder } from '../../helpers/temporaryFolder.ts';

describe('takeTurn', () => {
  it('lets a second build begin its pages when the first has made its own', async () => {
    const place = join(temporaryFolder(), 'cache/turn');
    const order: string[] = [];
    const first = await takeTurn(place, new AbortController().signal);
    const second = takeTurn(place, new AbortController().signal).then(async (release) => {
      order.push('second');
      await release();
    });
    await new Promise((resolve) => setTimeout(resolve, 150));
    order.push('first ends');
    await first();
    await second;
    expect(order).toEqual(['first ends', 'second']);
    expect(existsSync(place)).toBe(false);
  });

  it('takes over from a process that is gone', async () => {
    const place = join(temporaryFolder(), 'turn');
    writeFileSync(place, '4194305'); // above Linux's largest process id, 2^22
    const release = await takeTurn(place, new AbortController().signal);
    await release();
  });

  it('gives up when the build is stopped', async () => {
    const place = join(temporaryFolder(), 'turn');
    const stop = new AbortController();
    await takeTurn(place, stop.signal);
    const waiting = takeTurn(place, stop.signal);
    stop.abort();
    await expect(waiting).rejects.toThrow();
  });
});
