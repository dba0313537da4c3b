import { describe, expect, it } from 'vitest';
import { relateWordings } from '../../../src/layers/alignment/relation/relateWordings.ts';
import { weighWords } from '../../../src/layers/alignment/similarity/WordWeights.ts';
import { readWording } from '../../../src/layers/alignment/wording/readWording.ts';
import { lexicon } from './lexicon.ts';

function relate(anchor: string, member: string) {
  const [a, b] = [anchor, member].map((text) => readWording(text, 'leningrad', lexicon));
  if (a === undefined || b === undefined) throw new Error('unreachable');
  return relateWordings(a, b, weighWords([a, b]));
}

const REGISTER = 'обеспечивает ведение реестра работников муниципальных методических служб';

describe('relateWordings', () => {
  it('names of bodies and places are no difference', () => {
    const relation = relate(
      'обеспечивает согласование с ЦНППМ',
      'обеспечивает согласование с Комитетом общего и профессионального образования',
    );
    expect(relation).toEqual({ kind: 'identical', added: [], missing: [] });
  });

  it('a slip of the pen is no difference', () => {
    const relation = relate('для управленческих работников', 'для управлеченческих работников');
    expect(relation.kind).toBe('identical');
  });

  it('more of the same is extended, and says what is more', () => {
    const member =
      'осуществляет ведение реестра и обучение работников муниципальных методических служб';
    expect(relate(REGISTER, member)).toEqual({
      kind: 'extended',
      added: ['обучение'],
      missing: [],
    });
    expect(relate(member, REGISTER)).toEqual({
      kind: 'narrowed',
      added: [],
      missing: ['обучение'],
    });
  });

  it('another action in a wording of like length is reworded', () => {
    const relation = relate(
      'обеспечивает фасилитацию переноса приобретенных компетенций в практику',
      'обеспечивает перенос приобретенных компетенций в практику',
    );
    expect(relation).toEqual({ kind: 'reworded', added: [], missing: ['фасилитацию'] });
  });

  it('one word in place of another is reworded, however often the other stands elsewhere', () => {
    const relation = relate(
      'определяет направления образовательной системы и субъектов системы',
      'определяет направления образовательной экосистемы и субъектов системы',
    );
    expect(relation).toEqual({ kind: 'reworded', added: ['экосистемы'], missing: ['системы'] });
  });

  it('a first word that stands elsewhere in a shorter list is kept', () => {
    const relation = relate(
      'обеспечивает условия (материально-технические, кадровые и финансовые) для показателей проекта',
      'обеспечивает материально-технические и финансовые условия для показателей проекта',
    );
    expect(relation).toEqual({ kind: 'narrowed', added: [], missing: ['кадровые'] });
  });

  it('less of what is done, by the same verb, is narrowed, and more is extended', () => {
    const [more, less] = [
      'осуществляет сбор и анализ показателей эффективности',
      'осуществляет анализ показателей эффективности',
    ];
    expect(relate(more, less)).toEqual({ kind: 'narrowed', added: [], missing: ['сбор'] });
    expect(relate(less, more)).toEqual({ kind: 'extended', added: ['сбор'], missing: [] });
  });

  it('the same words in another order are reworded', () => {
    const relation = relate(
      'анализ показателей, подготовка рекомендаций',
      'подготовка рекомендаций, анализ показателей',
    );
    expect(relation).toEqual({ kind: 'reworded', added: [], missing: [] });
  });

  it('a verb that only says that it is done is named where nothing else differs', () => {
    const relation = relate(
      'обеспечивает проведение стажировок',
      'организует проведение стажировок',
    );
    expect(relation).toEqual({
      kind: 'reworded',
      added: ['организует'],
      missing: ['обеспечивает'],
    });
  });

  it('a body in place of a common word is reworded', () => {
    const relation = relate(
      'выполняет иные задачи, возложенные учредителем',
      'выполняет иные задачи, возложенные Комитетом общего и профессионального образования',
    );
    expect(relation.kind).toBe('reworded');
  });
});
