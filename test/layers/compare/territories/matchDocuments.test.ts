import { describe, expect, it } from 'vitest';
import { matchDocuments } from '../../../../src/layers/compare/territories/matchDocuments.ts';
import { holder, paper, side, wording } from './sides.ts';

describe('documents of two territories', () => {
  const a = side('a', {
    documents: [paper('a-order', { kind: 'order' }), paper('a1'), paper('a2', { kind: 'roadmap' })],
    wordings: [
      wording('g1', 'ведет реестр', [holder('ЦНППМ', 'a1#p1')]),
      wording('g2', 'ведет паспорт', [holder('ЦНППМ', 'a1#p2')]),
    ],
  });

  it('stand beside those of their kind, and those without a counterpart alone', () => {
    const b = side('b', {
      documents: [paper('b1'), paper('b2', { kind: 'event-plan' })],
    });
    const matches = matchDocuments(a, b).map((one) => [one.a?.id ?? null, one.b?.id ?? null]);
    expect(matches).toEqual([
      ['a-order', null],
      ['a1', 'b1'],
      ['a2', null],
      [null, 'b2'],
    ]);
  });

  it('of several of a kind that one is taken which lays the same duties, wherever it stands', () => {
    const b = side('b', {
      documents: [paper('b1'), paper('b5')],
      wordings: [
        wording('g3', 'издает журнал', [holder('ЦНППМ', 'b1#p1')]),
        wording('g1', 'ведет реестр', [holder('ЦНППМ', 'b1#p2', 'b5#p1')]),
        wording('g2', 'ведет паспорт', [holder('ЦНППМ', 'b5#p2')]),
      ],
    });
    const matches = matchDocuments(a, b).map((one) => [one.a?.id ?? null, one.b?.id ?? null]);
    expect(matches).toContainEqual(['a1', 'b5']);
    expect(matches).toContainEqual([null, 'b1']);
  });

  it('without duties they are told apart by their titles', () => {
    const c = side('c', { documents: [paper('c1', { title: 'Положение о составе' })] });
    const d = side('d', {
      documents: [
        paper('d1', { title: 'Регламент взаимодействия' }),
        paper('d2', { title: 'Положение о составе системы' }),
      ],
    });
    expect(matchDocuments(c, d)[0]?.b?.id).toBe('d2');
  });
});
