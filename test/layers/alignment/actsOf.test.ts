import { describe, expect, it } from 'vitest';
import { isOtherAct } from '../../../src/layers/alignment/similarity/isOtherAct.ts';
import { readWording } from '../../../src/layers/alignment/wording/readWording.ts';
import { lexicon } from './lexicon.ts';

function acts(text: string) {
  return readWording(text, 'leningrad', lexicon).acts;
}

describe('actsOf', () => {
  it.each([
    ['утверждает паспорт системы', ['approval']],
    ['обеспечивает согласование показателей с оператором', ['asking']],
    ['согласовывает показатели с учетом предложений', ['agreement']],
    ['организует проведение независимой экспертизы программ', ['examination']],
    ['принимает участие в экспертизе программ', ['participation']],
    ['ежегодно утверждает план работы', ['approval']],
    ['в пределах своей компетенции согласовывает программы', ['agreement']],
    ['организует работу по контролю исполнения плана', ['control']],
    [
      'согласовывает и утверждает план, контролирует его исполнение',
      ['agreement', 'approval', 'control'],
    ],
  ])('%s: nothing but %j', (text, sole) => {
    expect(acts(text).sole).toEqual(sole);
  });

  it.each([
    ['разрабатывает и утверждает паспорт системы'],
    ['экспертизу, анализ и обобщение результатов'],
    ['утверждает положение, проводит конкурс'],
    ['содействует в заключении соглашений'],
    ['ведет реестр участников'],
    ['сопровождение контрольных точек'],
  ])('%s: other things too', (text) => {
    expect(acts(text).sole).toEqual([]);
  });

  it('does not take for its own an act that a paper goes to, but for agreement sought', () => {
    expect(acts('представляет план на утверждение').spoken).toEqual([]);
    expect(acts('проводит мероприятия с участием учителей').spoken).toEqual([]);
    expect(acts('направляет план на согласование').spoken).toEqual(['asking']);
  });
});

describe('isOtherAct', () => {
  it.each([
    ['согласовывает паспорт', 'утверждает паспорт', true],
    ['контролирует внедрение', 'организует внедрение', true],
    ['представляет план на утверждение', 'утверждает план', true],
    ['согласовывает паспорт', 'утверждает паспорт и направляет на согласование', true],
    ['направляет паспорт на согласование', 'согласовывает паспорт с оператором', false],
    ['разрабатывает и утверждает паспорт', 'утверждает паспорт', false],
    ['содействует в заключении соглашений', 'обеспечивает заключение соглашений', false],
    ['ведет реестр', 'формирует реестр', false],
  ])('%s – %s: %s', (a, b, isOther) => {
    expect(isOtherAct(acts(a), acts(b))).toBe(isOther);
    expect(isOtherAct(acts(b), acts(a))).toBe(isOther);
  });
});
