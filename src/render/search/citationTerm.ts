/** What a citation may call by its printed number. */
export const citedUnits = ['point', 'section', 'row'] as const;
export type CitedUnit = (typeof citedUnits)[number];

const marks = { point: '§', section: '§р', row: '§с' } as const satisfies Record<CitedUnit, string>;

/** The term by which a citation finds a numbered provision: «§3.2.3» for the point 3.2.3. */
export function citationTerm(unit: CitedUnit, number: string): string {
  return marks[unit] + number;
}
