import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../src/model/Annotation.ts';
import { ownText, walkBlocks } from '../../src/model/walkBlocks.ts';
import { faults, parseText } from './parseText.ts';

/** Annotations of a text without fault, each with the words that its span covers. */
function annotationsOf(text: string): readonly (Annotation & { readonly words: string })[] {
  const parsed = parseText(text);
  expect(faults(parsed)).toEqual([]);
  const texts = new Map(
    Array.from(walkBlocks(parsed.tree), ({ provision }) => [
      provision.id,
      ownText(provision) ?? '',
    ]),
  );
  return parsed.apparatus.annotations.map((annotation) => {
    const { provision, start, end } = annotation.span;
    return { ...annotation, words: (texts.get(provision) ?? '').slice(start, end) };
  });
}

describe('<Fn>', () => {
  const inSubject = (text: string) =>
    `<Subject body="institut">\n\n3.1. Институт:\n\n${text}\n\n</Subject>\n`;

  it('covers the words of an item without the sign that closes it', () => {
    expect(
      annotationsOf(inSubject('- <Fn topics="events, Наставничество">проводит семинары;</Fn>')),
    ).toMatchObject([
      {
        kind: 'function',
        subject: 'p3.1',
        topics: ['events', 'mentoring'],
        words: 'проводит семинары',
        span: { provision: 'p3.1-1' },
      },
    ]);
  });

  it('covers the words of a numbered subpoint without its number', () => {
    expect(
      annotationsOf(inSubject('<Fn topics="events">3.1.1. проводит семинары</Fn>.')),
    ).toMatchObject([{ words: 'проводит семинары', span: { provision: 'p3.1.1' } }]);
  });

  it('covers a part of a sentence', () => {
    const text =
      '<Subject body="sovet">\n\n3.2. Советы <Fn topics="events">участвуют в семинарах</Fn>.\n\n</Subject>\n';
    expect(annotationsOf(text)).toMatchObject([
      { words: 'участвуют в семинарах', subject: 'p3.2', span: { provision: 'p3.2' } },
    ]);
  });
});

describe('<Abbr>', () => {
  it('takes its short form from the brackets after it, as printed', () => {
    expect(
      annotationsOf(
        '1.1. <Abbr>Региональная система</Abbr> Озёрной области (далее - РС (НМС)) действует.\n',
      ),
    ).toMatchObject([{ kind: 'abbreviation', words: 'Региональная система', short: 'РС (НМС)' }]);
  });

  it('takes parts of one pair of brackets in order', () => {
    expect(
      annotationsOf(
        '1.1. <Abbr>Положение о <Abbr>системе</Abbr></Abbr> (далее соответственно – Положение, РС).\n',
      ),
    ).toMatchObject([
      { words: 'Положение о системе', short: 'Положение' },
      { words: 'системе', short: 'РС' },
    ]);
  });
});

describe('other elements', () => {
  it.each<[string, object]>([
    ['<Sic note="опечатка">проводт</Sic>', { kind: 'slip', note: 'опечатка', words: 'проводт' }],
    [
      '<Fix was="прово дит">проводит</Fix>',
      { kind: 'correction', was: 'прово дит', words: 'проводит' },
    ],
    [
      '<Note text="то есть &quot;школа&quot;">место</Note>',
      { kind: 'note', text: 'то есть "школа"' },
    ],
    [
      '<Ref to="ozero-2-a1#p5">пункт 5</Ref>',
      { kind: 'reference', document: 'ozero-2-a1', provision: 'p5' },
    ],
    ['<Ref to="#p5">пункт 5</Ref>', { document: 'ozero-1-a1', provision: 'p5' }],
    ['<Ref to="ozero-2">приказ</Ref>', { document: 'ozero-2', provision: null }],
    [
      '<Basis type="law" number="273-ФЗ" date="2012-12-29">закон</Basis>',
      { kind: 'basis', type: 'law', number: '273-ФЗ', date: '2012-12-29' },
    ],
    ['<Basis type="other">паспорт</Basis>', { type: 'other', number: null, date: null }],
    [
      '<Date on="2021-08-01">1 августа</Date>',
      { kind: 'date', from: '2021-08-01', to: '2021-08-01', repeat: null },
    ],
    ['<Date to="2021-08-31">до 31 августа</Date>', { from: null, to: '2021-08-31' }],
    [
      '<Date repeat="quarterly">ежеквартально</Date>',
      { from: null, to: null, repeat: 'quarterly' },
    ],
    [
      '<Indicator unit="percent" comparator="at-least" target="40.5" year="2024">доля</Indicator>',
      {
        kind: 'indicator',
        unit: 'percent',
        comparator: 'at-least',
        target: 40.5,
        year: 2024,
        since: null,
        repeat: null,
      },
    ],
    ['<Matter>программы</Matter>', { kind: 'matter', words: 'программы' }],
    ['<Channel>вебинары</Channel>', { kind: 'channel' }],
    ['<Mechanism>соглашения</Mechanism>', { kind: 'mechanism' }],
  ])('%s', (markup, expected) => {
    expect(annotationsOf(`1.1. Институт ${markup} ведёт.\n`)).toMatchObject([expected]);
  });

  it('<Base> and <Method> stand with their indicator, in one provision or one row', () => {
    const item =
      '6.1. Показатели:\n\n- <Indicator unit="percent">доля</Indicator> <Base>от числа учителей</Base>\n';
    expect(annotationsOf(item)).toMatchObject([{ kind: 'indicator' }, { kind: 'indicator-base' }]);
    const row =
      '<Table kind="indicators">\n<Head><Cell>№</Cell><Cell>Показатель</Cell><Cell>Метод</Cell></Head>\n' +
      '<Row n="1"><Cell><Indicator unit="percent">доля</Indicator></Cell><Cell><Method>опрос</Method></Cell></Row>\n</Table>\n';
    expect(annotationsOf(row)).toMatchObject([
      { kind: 'indicator', span: { provision: 'row1-c2' } },
      { kind: 'indicator-method', span: { provision: 'row1-c3' } },
    ]);
  });

  it('bodies of a cell cover its words', () => {
    const row =
      '<Table kind="roadmap">\n<Head><Cell>№</Cell><Cell>Кто</Cell></Head>\n' +
      '<Row n="1"><Cell bodies="institut sovet">ОИРО, совет</Cell></Row>\n</Table>\n';
    expect(annotationsOf(row)).toMatchObject([
      { kind: 'bodies', bodies: ['institut', 'sovet'], words: 'ОИРО, совет' },
    ]);
  });

  it('nest, each covering its own words', () => {
    expect(
      annotationsOf('1.1. Институт <Note text="п"><Sic note="о">проводт</Sic> семинары</Note>.\n'),
    ).toMatchObject([
      { kind: 'note', words: 'проводт семинары' },
      { kind: 'slip', words: 'проводт' },
    ]);
  });

  it('inside a preamble, <Enacts> marks the word', () => {
    const { apparatus } = parseText(
      '# О сети\n\nВ целях развития <Enacts>приказываю:</Enacts>\n',
      'order',
    );
    expect(apparatus.annotations).toMatchObject([
      { kind: 'enacting', span: { provision: 'preamble' } },
    ]);
  });
});
