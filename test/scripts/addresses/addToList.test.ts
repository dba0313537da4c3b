import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addToList } from '../../../scripts/addresses/addToList.ts';
import { pagesOf } from '../../../scripts/addresses/pagesOf.ts';
import { temporaryFolder } from '../../helpers/temporaryFolder.ts';

describe('a list of published addresses', () => {
  it('keeps what is no longer there and takes what is new', async () => {
    const path = join(temporaryFolder(), 'pages.txt');
    writeFileSync(path, 'needs/\nterritories/eao/\n');
    expect(await addToList(path, ['needs/', 'calendar/'])).toBe(1);
    expect(readFileSync(path, 'utf8')).toBe('calendar/\nneeds/\nterritories/eao/\n');
  });

  it('begins where there is none', async () => {
    const path = join(temporaryFolder(), 'pages.txt');
    expect(await addToList(path, ['needs/'])).toBe(1);
  });

  it('names pages, not other files', () => {
    const files = ['404.html', 'index.html', 'needs/index.html', 'pdf/eao-201.pdf'];
    expect(pagesOf(files)).toEqual(['needs/']);
  });
});
