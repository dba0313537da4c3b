import { expect, it } from 'vitest';
import { audiencesOf } from '../../../src/layers/calendar/audiencesOf.ts';

it.each([
  ['Представители КОиПО ЛО, ОМСУ и ММС', ['methodists', 'authorities']],
  ['Руководители ОМСУ и специалисты ММС', ['methodists', 'authorities']],
  ['Педагогические и управленческие работники системы образования', ['teachers', 'heads']],
  ['Молодые педагогические работники системы образования', ['young']],
  ['Управленческие работники системы профессионального образования', ['heads']],
  [
    'Руководители ОМСУ, специалисты ММС, руководители образовательных организаций',
    ['heads', 'methodists', 'authorities'],
  ],
  ['Специалисты Точек роста, IT-кубов и Кванториумов', ['others']],
] as const)('«%s»: %j', (words, audiences) => {
  expect(audiencesOf(words)).toEqual(audiences);
});
