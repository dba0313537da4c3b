import { site } from '../../site.ts';

/** Pages that lead to everything else, by which a reader finds a territory's own: kept with each territory. */
export const commonPages = [
  { name: 'Начало', path: site.home() },
  { name: 'Кто что делает', path: site.needs() },
  { name: 'Территории', path: site.territories() },
  { name: 'Календарь', path: site.calendar() },
] as const;
