import { describe, expect, it } from 'vitest';
import { checkAlignments } from '../../src/check/checkAlignments.ts';
import { alignmentsSchema } from '../../src/parse/frontmatter/alignmentsSchema.ts';
import { checkRegistry } from '../helpers/checkRegistry.ts';
import { act, body, corpus, document, fn, item, point } from '../layers/fixtureCorpus.ts';

const SELECTION = 'осуществляет отбор стажировочных площадок на базе школ, имеющих успешный опыт;';
const REGISTER = 'обеспечивает ведение реестра работников методических служб;';

function regulation(territory: string) {
  const order = act(territory);
  const blocks = [
    point('1.', 'Центр:', [item('p1-1', SELECTION)]),
    point('2.', 'Центр:', [item('p2-1', REGISTER.replace('ведение', `${territory} ведение`))]),
  ];
  return document(order, '1', {
    blocks,
    annotations: [
      fn('p1-1', SELECTION, 'p1', ['internship-sites']),
      fn('p2-1', REGISTER.replace('ведение', `${territory} ведение`), 'p1', ['staff-registers']),
    ],
    subjects: [{ provision: 'p1', body: 'cnppm', level: 'regional' as const }],
  });
}

function check(yaml: string): string[] {
  const documents = [regulation('eao'), regulation('sakhalin')];
  const bodies = ['eao', 'sakhalin'].map((territory) => body(territory, 'cnppm'));
  const found = checkRegistry({
    path: 'registry/alignments.yml',
    yaml,
    schema: alignmentsSchema,
    corpusOf: (alignmentCorrections) => corpus({ alignmentCorrections, documents, bodies }),
    rule: checkAlignments,
  });
  return found.map(
    ({ position: { line, column }, code, severity, message, fix }) =>
      `${line}:${column} ${severity} ${code} ${message} ${fix}`,
  );
}

describe('checkAlignments', () => {
  it('names a function that is not there, at its line, with the nearest one', () => {
    const [first, ...rest] = check(`
- action: join
  functions:
    - eao-1-a1#p1-1
    - sakhalin-1-a1#p1-7
  reason: Об одном.`);
    expect(rest).toEqual([]);
    expect(first).toContain(
      '4:7 error ALIGNMENT_FUNCTION_UNKNOWN Функции «sakhalin-1-a1#p1-7» в документах нет. ' +
        'Возможно, имелось в виду «sakhalin-1-a1#p1-1»',
    );
  });

  it('warns of a correction that changes nothing, and says why', () => {
    const found = check(`
- action: join
  functions: [eao-1-a1#p1-1, sakhalin-1-a1#p1-1]
  reason: Уже вместе.
- action: part
  functions: [eao-1-a1#p1-1]
  reason: Не о том.
- action: anchor
  function: sakhalin-1-a1#p1-1
  reason: Группы больше нет.`);
    expect(found).toEqual([
      '1:3 warning ALIGNMENT_CORRECTION_IDLE Поправка «join» ничего не меняет: эти функции уже вместе. ' +
        'Уберите поправку или проверьте, те ли функции в ней названы.',
      '7:3 warning ALIGNMENT_CORRECTION_IDLE Поправка «anchor» ничего не меняет: функция уже основная ' +
        'или ни с чем не сопоставлена. Уберите поправку или проверьте, те ли функции в ней названы.',
    ]);
  });

  it('names the nearest of the actions, in Russian', () => {
    expect(
      check(`
- action: splitt
  functions: [eao-1-a1#p1-1]
  reason: Не то.
- action: anchr
  function: eao-1-a1#p1-1
  reason: Не то.`),
    ).toEqual([
      '1:3 error FIELD_INVALID В поле «action» (запись 1) стоит «splitt»: можно только «join», «part», ' +
        '«anchor», «relation». Выберите одно из этих значений.',
      '4:3 error FIELD_INVALID В поле «action» (запись 2) стоит «anchr»: можно только «join», «part», ' +
        '«anchor», «relation». Возможно, имелось в виду «anchor».',
    ]);
  });

  it('says that a join of one function needs another', () => {
    expect(
      check(`
- action: join
  functions: [eao-1-a1#p1-1]
  reason: Одна.`),
    ).toEqual([
      '2:3 error FIELD_INVALID В поле «functions» (запись 1) стоит список (записей: 1): нужно не меньше 2. ' +
        'Допишите в список недостающее: образец есть в content/README.md.',
    ]);
  });

  it('warns of «identical» where the words differ, and names them', () => {
    const found = check(`
- action: join
  functions: [eao-1-a1#p1-1, sakhalin-1-a1#p2-1]
  reason: Для примера.
- action: relation
  function: sakhalin-1-a1#p2-1
  relation: identical
  reason: Будто бы то же.`).filter((line) => line.includes('ALIGNMENT_WORDS_DIFFER'));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain('6:3 warning');
    expect(found[0]).toContain('«реестра»');
    expect(found[0]).toContain('«отбор»');
  });

  it('says what an unknown action or a bare document should be', () => {
    const found = check(`
- action: split
  functions: [eao-1-a1]
  reason: Не то.
- action: part
  functions: [eao-1-a1]
  reason: Не то.`);
    expect(found).toHaveLength(2);
    expect(found.join('\n')).toContain('нужен адрес функции: «документ#положение»');
  });
});
