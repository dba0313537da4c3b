import type { StandingTerm } from '../../layers/calendar/CalendarPlan.ts';

/** A paragraph that lays down what is done regularly: printed once, however many terms stand in it. */
export interface StandingParagraph {
  readonly term: StandingTerm;
  /** «Каждый квартал; Каждый год, начиная с 2022 года» */
  readonly repeats: string;
  /** Last years that its words name. */
  readonly ends: readonly number[];
}

const REPEATS = {
  weekly: 'Каждую неделю',
  monthly: 'Каждый месяц',
  'twice-monthly': 'Дважды в месяц',
  quarterly: 'Каждый квартал',
  'half-yearly': 'Каждые полгода',
  yearly: 'Каждый год',
  continuous: 'Постоянно',
} as const;

/** Terms by the paragraphs that they stand in, in the order of the first of each. */
export function standingParagraphs(terms: readonly StandingTerm[]): StandingParagraph[] {
  const paragraphs = Map.groupBy(terms, ({ document, provision }) => `${document}#${provision}`);
  return [...paragraphs.values()].flatMap((own) => {
    const ends = own.flatMap(({ until }) => (until === null ? [] : [until]));
    const repeats = [...new Set(own.map(repeatWords))].join('; ');
    return own.slice(0, 1).map((term) => ({ term, repeats, ends: [...new Set(ends)] }));
  });
}

function repeatWords({ repeat, since }: StandingTerm): string {
  return since === null ? REPEATS[repeat] : `${REPEATS[repeat]}, начиная с ${since} года`;
}
