import { site } from '../site.ts';
import type { SiteSection } from './SiteSection.ts';

interface HeaderLink {
  readonly section: SiteSection;
  readonly name: string;
  readonly path: string;
}

/** The rooms of the site in the order of the header: a reader's questions first, reference after. */
export const siteHeaderLinks: readonly HeaderLink[] = [
  { section: 'needs', name: 'Кто что делает', path: site.needs() },
  { section: 'documents', name: 'Документы', path: site.documents() },
  { section: 'territories', name: 'Территории', path: site.territories() },
  { section: 'functions', name: 'Функции', path: site.functions() },
  { section: 'compare', name: 'Сравнение', path: site.compare() },
  { section: 'calendar', name: 'Календарь', path: site.calendar() },
  { section: 'glossary', name: 'Словарь', path: site.glossary() },
  { section: 'print', name: 'Печать', path: site.print() },
];
