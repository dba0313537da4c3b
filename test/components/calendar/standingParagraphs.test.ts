import { describe, expect, it } from 'vitest';
import { standingParagraphs } from '../../../src/components/calendar/standingParagraphs.ts';
import type { StandingTerm } from '../../../src/layers/calendar/CalendarPlan.ts';

const YEARLY: StandingTerm = {
  document: 'ozero-1-a1',
  act: 'ozero-1',
  provision: 'p5.1',
  territory: 'ozero',
  text: 'Отчёт сдают ежегодно, сведения – ежеквартально до 2024 года.',
  repeat: 'yearly',
  since: null,
  until: 2024,
};

describe('a paragraph with standing terms', () => {
  it('is printed once, with all that it says of repetition', () => {
    const quarterly: StandingTerm = { ...YEARLY, repeat: 'quarterly', since: 2022 };
    expect(standingParagraphs([YEARLY, quarterly, YEARLY])).toEqual([
      { term: YEARLY, repeats: 'Каждый год; Каждый квартал, начиная с 2022 года', ends: [2024] },
    ]);
  });

  it('is not joined with the same point of another document', () => {
    const other = { ...YEARLY, document: 'ozero-1-a2' };
    expect(standingParagraphs([YEARLY, other]).map(({ term }) => term.document)).toEqual([
      'ozero-1-a1',
      'ozero-1-a2',
    ]);
  });
});
