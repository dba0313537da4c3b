import { expect, it } from 'vitest';
import { checkNeeds } from '../../src/check/checkNeeds.ts';
import { needsSchema } from '../../src/parse/frontmatter/needsSchema.ts';
import { checkRegistry } from '../helpers/checkRegistry.ts';
import { act, corpus, document, point } from '../layers/fixtureCorpus.ts';

const NEEDS = `
- id: mentor
  title: Нужен наставник
  question: Кто отвечает за наставничество
  summary: Программы наставничества.
  audience: teacher
  duty:
    topics: [mentoring, mentorings]
    bodies: [cnppm]
    include: ["l-1-a1#p1", "l-1-a1#p9", "l-2#p1"]
    first: [реализуют програм, cnpm]
  mention:
    words: [наставнич]
    exclude: ["l-1-a1#p2"]
  bodies: [university]
  topics: [mentor]
`;

it('names what is not there, at its line, with the nearest name', () => {
  const found = checkRegistry({
    path: 'registry/needs.yml',
    yaml: NEEDS,
    schema: needsSchema,
    corpusOf: (needs) =>
      corpus({
        needs,
        topics: [{ id: 'mentoring', name: 'Наставничество', definition: 'Программы.' }],
        bodyTypes: [{ id: 'cnppm', name: 'ЦНППМ', plural: 'ЦНППМ', short: 'ЦНППМ' }],
        documents: [document(act('l'), '1', { blocks: [point('1.', 'Пункт')] })],
      }),
    rule: checkNeeds,
  });
  expect(
    found.map(
      ({ code, position, message }) => `${position.line}:${position.column} ${code} ${message}`,
    ),
  ).toEqual([
    '15:12 TOPIC_UNKNOWN Темы «mentor» нет.',
    '14:12 BODY_TYPE_UNKNOWN Типа «university» нет.',
    '7:25 TOPIC_UNKNOWN Темы «mentorings» нет.',
    '9:28 REFERENCE_BROKEN В документе «l-1-a1» нет положения «p9».',
    '9:41 DOCUMENT_UNKNOWN Документа «l-2» в своде нет.',
    '10:32 BODY_TYPE_UNKNOWN Типа «cnpm» нет.',
    '13:15 REFERENCE_BROKEN В документе «l-1-a1» нет положения «p2».',
  ]);
  expect(found[2]?.fix).toContain('Возможно, имелось в виду «mentoring»');
  expect(found[2]?.file).toBe('content/registry/needs.yml');
});
