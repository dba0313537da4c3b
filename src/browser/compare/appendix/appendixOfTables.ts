import type { ComparisonTable } from '../../../render/pdf/PdfInput.ts';
import type { Appendix } from './Appendix.ts';
import { comparisonOfRecords } from './comparisonOfRecords.ts';
import { comparisonOfTable } from './comparisonOfTable.ts';
import { notesOf } from './notesOf.ts';
import { wordsOf } from './wordsOf.ts';

/**
 * The tables of a page as an appendix. `data-turned="records"` says that each row is a territory's, so that
 * territories come to stand in columns. Several tables are told apart by the headings of their sections.
 */
export function appendixOfTables(root: HTMLElement, tables: readonly HTMLTableElement[]): Appendix {
  const captions = tables.map((table) => (tables.length > 1 ? headingOf(table) : null));
  return {
    tables: tables.map((table, at) => {
      const caption = captions[at] ?? null;
      return { ...read(table), caption: caption === captions[at - 1] ? null : caption };
    }),
    notes: notesOf(root),
  };
}

function headingOf(table: HTMLTableElement): string | null {
  const heading = table.closest('section')?.querySelector('h2, h3') ?? null;
  return heading === null ? null : wordsOf(heading);
}

function read(table: HTMLTableElement): ComparisonTable {
  const { turned } = table.dataset;
  return turned === 'records' ? comparisonOfRecords(table) : comparisonOfTable(table);
}
