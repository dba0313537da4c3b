import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSettings } from '../../../scripts/build/readSettings.ts';

describe('readSettings', () => {
  it('builds the project into dist under /svod/ when nothing is said', () => {
    expect(readSettings({})).toEqual({
      base: '/svod/',
      origin: null,
      content: resolve('content'),
      out: resolve('dist'),
    });
  });

  it.each([
    ['svod', '/svod/'],
    ['/a/b', '/a/b/'],
    ['/', '/'],
    ['', '/'],
  ])('reads the base path «%s» as %s', (text, base) => {
    expect(readSettings({ SVOD_BASE: text }).base).toBe(base);
  });

  it('takes the origin alone from an address', () => {
    expect(readSettings({ SVOD_ORIGIN: 'https://svod.example/' }).origin).toBe(
      'https://svod.example',
    );
  });

  it.each(['svod.example', 'ftp://svod.example'])('refuses the origin %s', (origin) => {
    expect(() => readSettings({ SVOD_ORIGIN: origin })).toThrow('не адрес сайта');
  });
});
