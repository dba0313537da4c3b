import { describe, expect, it } from 'vitest';
import { listDuties } from '../../src/layers/duties/listDuties.ts';
import { listFunctions } from '../../src/layers/functions/listFunctions.ts';
import type { Annotation } from '../../src/model/Annotation.ts';
import type { Apparatus } from '../../src/model/Apparatus.ts';
import type { LegalDocument } from '../../src/model/LegalDocument.ts';
import type { RowBlock } from '../../src/model/TableBlock.ts';
import { walkBlocks } from '../../src/model/walkBlocks.ts';
import { givenCorpus } from '../helpers/givenCorpus.ts';

const corpus = givenCorpus();

/** Counts of a thing by document, leaving out documents that have none. */
function countBy(count: (document: LegalDocument) => number): Readonly<Record<string, number>> {
  const counts = corpus.documents.map((document) => [document.id, count(document)] as const);
  return Object.fromEntries(counts.filter(([, many]) => many > 0));
}

function countAnnotations(kind: Annotation['kind']): Readonly<Record<string, number>> {
  const matches = ({ annotations }: Apparatus) => annotations.filter((each) => each.kind === kind);
  return countBy(({ content }) =>
    content.kind === 'text' ? matches(content.apparatus).length : 0,
  );
}

function sum(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}

function rowsOf(id: string): readonly RowBlock[] {
  const content = corpus.documents.find((document) => document.id === id)?.content;
  if (content?.kind !== 'text') return [];
  const provisions = Array.from(walkBlocks(content.tree), ({ provision }) => provision);
  return provisions.flatMap((each) => (each.kind === 'table' ? each.rows : []));
}

describe('what the documents hold', () => {
  it('58 subject entries', () => {
    const counts = countBy(({ content }) =>
      content.kind === 'text' ? content.apparatus.subjects.length : 0,
    );
    expect(counts).toEqual({
      'eao-201-a1': 4,
      'sakhalin-3.12-39-a1': 10,
      'bashkortostan-984-a1': 17,
      'leningrad-1982-r-a1': 8,
      'leningrad-1982-r-a3': 8,
      'leningrad-1982-r-a5': 5,
      'megion-360-o-a1': 6,
    });
    expect(sum(counts)).toBe(58);
  });

  it('407 functions', () => {
    const counts = countAnnotations('function');
    expect(counts).toEqual({
      'eao-201-a1': 20,
      'sakhalin-3.12-39-a1': 80,
      'bashkortostan-984-a1': 163,
      'leningrad-1982-r-a1': 49,
      'leningrad-1982-r-a3': 49,
      'leningrad-1982-r-a5': 23,
      'megion-360-o-a1': 23,
    });
    expect(sum(counts)).toBe(407);
  });

  it('352 duties, 66 of them in Leningrad', () => {
    const duties = listDuties(listFunctions(corpus));
    expect(duties).toHaveLength(352);
    expect(duties.filter(({ territory }) => territory === 'leningrad')).toHaveLength(66);
  });

  it('25 indicators', () => {
    expect(countAnnotations('indicator')).toEqual({
      'sakhalin-3.12-39-a1': 8,
      'bashkortostan-984-a1': 6,
      'leningrad-1982-r-a1': 6,
      'megion-360-o-a1': 5,
    });
  });

  it('22 milestones, one of them without a number', () => {
    const rows = [...rowsOf('leningrad-1982-r-a2'), ...rowsOf('megion-360-o-a2')];
    expect(rowsOf('leningrad-1982-r-a2')).toHaveLength(13);
    expect(rowsOf('megion-360-o-a2')).toHaveLength(9);
    expect(rows.filter(({ number }) => number === null)).toHaveLength(1);
  });

  it('25 events, 24 of them in 4 numbered groups', () => {
    const rows = rowsOf('leningrad-1982-r-a4');
    expect(rows.filter(({ kind }) => kind === 'row')).toHaveLength(25);
    const groups = rows.filter(({ kind }) => kind === 'group-row').map(({ number }) => number);
    expect(groups).toEqual(['2', '3', '4', '5']);
  });

  it('40 terms, 37 matters, 19 channels, 42 mechanisms', () => {
    expect(countAnnotations('term')).toEqual({
      'bashkortostan-984-a1': 19,
      'megion-360-o-a1-terms': 21,
    });
    expect(sum(countAnnotations('matter'))).toBe(37);
    expect(sum(countAnnotations('channel'))).toBe(19);
    expect(sum(countAnnotations('mechanism'))).toBe(42);
  });

  /**
   * The points that state the legal basis of the five territories' first annexes name 49 instruments, the last of them in general: «иные
   * правовые акты» (Bashkortostan, point 1.2).
   * The other marks are the same instruments named again: in the preambles of orders, and in points 1.1
   * of the annexes 3 and 5 of Leningrad.
   */
  it('49 legal-basis entries in the first annexes, 66 with those named again', () => {
    const counts = countAnnotations('basis');
    expect(counts).toEqual({
      'bashkortostan-984': 2,
      'bashkortostan-984-a1': 8,
      'eao-201-a1': 3,
      'leningrad-1982-r': 1,
      'leningrad-1982-r-a1': 13,
      'leningrad-1982-r-a3': 5,
      'leningrad-1982-r-a5': 5,
      'sakhalin-3.12-39': 2,
      'sakhalin-3.12-39-a1': 12,
      'megion-360-o': 2,
      'megion-360-o-a1': 13,
    });
  });

  it('40 topics, every function in at least one', () => {
    expect(corpus.topics).toHaveLength(40);
    expect(listFunctions(corpus).filter(({ topics }) => topics.length === 0)).toEqual([]);
  });
});
