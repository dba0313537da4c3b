import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { projectFiles } from '../helpers/projectFiles.ts';

/** Words that no Russian text spells otherwise than with «ё». */
const WITHOUT_DOTS =
  /(?<![а-яё-])(?:еще|ее|нем|моем|твоем|своем|причем|ведет|идет|дает|берет|найдет|придет|передает|остается|учеб[аыуое]|учете?|отчет|объем|партнер|серьезн|вперед|трехсторонн|расчет|зачет)(?![а-яё])/giu;

/** Where the site speaks. What a search must understand as typed, and words of acts, are no words of ours. */
const SPEAKING = /^src\/(components|pages|layouts|browser|render\/html)\/.*\.(astro|ts)$/;
const LISTENING = /^src\/browser\/search\/(query|rank)\//;
const REGISTRIES = ['needs', 'topics', 'body-types'].map((name) => `content/registry/${name}.yml`);
const SAID = /^\s*(?:- )?(?:title|question|summary|text|name|definition|plural): .*$/gm;

function slipsOf(path: string): string[] {
  const text = readFileSync(path, 'utf8');
  const said = path.endsWith('.yml') ? (text.match(SAID) ?? []).join('\n') : text;
  return (said.match(WITHOUT_DOTS) ?? []).map((word) => `${path}: ${word}`);
}

test('the site writes «ё»', () => {
  const sources = projectFiles().filter((path) => SPEAKING.test(path) && !LISTENING.test(path));
  const spoken = [
    ...sources,
    ...REGISTRIES,
    ...projectFiles().filter((path) => /^content\/(guides|territories)\//.test(path)),
  ];
  expect(spoken.length).toBeGreaterThan(100);
  expect(spoken.flatMap(slipsOf)).toEqual([]);
});
