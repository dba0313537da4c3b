import { describe, expect, it } from 'vitest';
import { runCommand } from '../helpers/runCommand.ts';

const BROKEN = { SVOD_CONTENT: 'test/fixtures/broken' };
const SMALL = { SVOD_CONTENT: 'test/fixtures/small-corpus' };

describe('npm run check:content', () => {
  it('says how many documents there are where nothing is wrong', async () => {
    const end = await runCommand('scripts/check-content.ts', SMALL);
    expect(end).toEqual({ code: 0, stdout: 'Ошибок нет: 2 документа.\n', stderr: '' });
  });

  it('with --json gives other tools the same errors, and nothing else on standard output', async () => {
    const end = await runCommand('scripts/check-content.ts', BROKEN, ['--json']);
    expect(end.code).toBe(1);
    const told: unknown = JSON.parse(end.stdout);
    const places = end.stderr.match(/^\S.*:\d+:\d+ [A-Z_]+/gmu) ?? [];
    expect(places.length).toBeGreaterThan(0);
    expect(told).toHaveProperty('diagnostics.length', places.length);
    const sound = await runCommand('scripts/check-content.ts', SMALL, ['--json']);
    expect(JSON.parse(sound.stdout)).toEqual({ version: 1, diagnostics: [] });
  });
});
