import { expect, it } from 'vitest';
import { checkNeedConditions } from '../../src/check/checkNeedConditions.ts';
import { needsSchema } from '../../src/parse/frontmatter/needsSchema.ts';
import { checkRegistry } from '../helpers/checkRegistry.ts';
import { corpus } from '../layers/fixtureCorpus.ts';

const NEEDS = `
- id: mentor
  title: Нужен наставник
  question: Кто отвечает за наставничество
  summary: Программы наставничества.
  audience: teacher
  duty:
    words: [наставнич, итогов аттестац]
    without: [разработ, наставн, Итогов аттестац]
    include: ["l-1-a1#p1"]
    exclude: ["l-1-a1#p2", "l-1-a1#p1"]
  mention:
    words: [аттестац]
    without: [итогов аттестац]
  topics: [mentor]
`;

it('refuses what a rule asks for and forbids at once, and no narrower exception', () => {
  const found = checkRegistry({
    path: 'registry/needs.yml',
    yaml: NEEDS,
    schema: needsSchema,
    corpusOf: (needs) => corpus({ needs }),
    rule: checkNeedConditions,
  });
  const lines = found.map(
    ({ code, position, message }) => `${position.line}:${position.column} ${code} ${message}`,
  );
  const rest = 'этого же требует: вместе такие условия ничего не дают.';
  expect(lines).toEqual([
    `8:25 NEED_CONTRADICTS «наставн» стоит в «without», а «words» ${rest}`,
    `8:34 NEED_CONTRADICTS «Итогов аттестац» стоит в «without», а «words» ${rest}`,
    `10:28 NEED_CONTRADICTS «l-1-a1#p1» стоит в «exclude», а «include» ${rest}`,
  ]);
  expect(found[0]?.fix).toContain('только в одном из списков');
});
