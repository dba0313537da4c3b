import { describe, expect, it } from 'vitest';
import { builtSite } from '../helpers/builtSite.ts';
import { loadCorpus } from '../../src/corpus/loadCorpus.ts';

const site = await builtSite();
const pages = site.files
  .filter((path) => path.endsWith('index.html') && !path.startsWith('style/'))
  .map((path) => ({ path, words: visiblePart(site.read(path)) }));

function visiblePart(html: string): string {
  return html
    .slice(html.indexOf('<body'))
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, '')
    .replace(/\s+/g, ' ');
}

/** Every place of a pattern, with its page. */
function placesOf(pattern: RegExp): string[] {
  return pages.flatMap(({ path, words }) => {
    return [...words.matchAll(pattern)].map(([found]) => `${path}: ${found.slice(0, 100)}`);
  });
}

describe('the words of every page', () => {
  it('have no space before a comma, a colon or a full stop that follows a link', () => {
    expect(placesOf(/<\/(?:a|span)> [,.;:](?=[ <])/g)).toEqual([]);
  });

  it('call no act by the name of its file', () => {
    const ids = loadCorpus('content').corpus.acts.map(({ id }) => id.replaceAll('.', '\\.'));
    const pattern = new RegExp(`>[^<]*(?<![\\w/-])(?:${ids.join('|')})(?![\\w-])[^<]*<`, 'g');
    expect(placesOf(pattern)).toEqual([]);
  });
});
