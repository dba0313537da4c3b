import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mdxToHast } from 'satteri';
import { describe, expect, it } from 'vitest';
import { bodyOf } from './withoutMarkup.ts';
import { documentFolderNames } from '../../src/parse/folders.ts';

const files = documentFolderNames.flatMap((folder) =>
  readdirSync(join('content', folder)).map((name) => `content/${folder}/${name}`),
);

/** Our grammar is a part of MDX: an editor's tools, and GitHub's preview, read the files as such. */
describe('the files of content are true MDX', () => {
  it.each(files)('%s', (file) => {
    expect(() => mdxToHast(bodyOf(readFileSync(file, 'utf8')))).not.toThrow();
  });

  it('which the compiler refuses when a tag is left open', () => {
    expect(() => mdxToHast('1.1. <Sic note="опечатка">слова\n')).toThrow();
  });
});
