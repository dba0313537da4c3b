import { describe, expect, it } from 'vitest';
import { bodyFinder } from '../../../src/layers/partners/bodyFinder.ts';
import { body } from '../fixtureCorpus.ts';

const find = bodyFinder([
  body('t', 'centre', { name: 'Центр мастерства педагогов', short: 'ЦНППМ' }),
  body('t', 'institute', { name: 'Институт развития образования', short: 'ГАОУ ДПО «ИРО»' }),
  body('t', 'municipal', { name: 'Муниципальные органы управления (отделы)', short: 'МОУО' }),
  body('t', 'school-council', { name: 'Методический совет школы', aka: ['методсовет'] }),
  body('t', 'region-council', { name: 'Методический совет области', aka: ['методсовет'] }),
]);

describe('bodyFinder', () => {
  it.each([
    ['a short form', 'информацию в ЦНППМ', ['centre']],
    ['a short form with quotes', 'согласует с ГАОУ ДПО «ИРО»', ['institute']],
    ['a name in another case', 'вместе с центром мастерства педагогов', ['centre']],
    [
      'a name in the plural, without its brackets',
      'с муниципальными органами управления',
      ['municipal'],
    ],
    ['several, each once', 'ЦНППМ и МОУО, вновь ЦНППМ', ['centre', 'municipal']],
    ['a name that two bodies share: neither', 'на методсовете', []],
    ['none: a short form in other letters', 'цнппмы', []],
  ])('%s', (_, text, bodies) => {
    expect(find(text)).toEqual(bodies);
  });
});
