import { describe, expect, it } from 'vitest';
import { faults, outline, parseText } from './parseText.ts';

/** Parses a text that must be without fault and shows its tree. */
function treeOf(text: string, kind?: Parameters<typeof parseText>[1]): readonly string[] {
  const parsed = parseText(text, kind);
  expect(faults(parsed)).toEqual([]);
  return outline(parsed.tree);
}

describe('points', () => {
  it('nest by their numbers, in the section that they follow', () => {
    expect(
      treeOf(`# Положение

## 3. Структура

3.1. Общее.

3.2. Субъекты:

3.2.1. Институт.

3.2.1.1. Функция.

3.3. Прочее.
`),
    ).toEqual([
      'title Положение',
      's3 3. Структура',
      '  p3.1 3.1. Общее.',
      '  p3.2 3.2. Субъекты:',
      '    p3.2.1 3.2.1. Институт.',
      '      p3.2.1.1 3.2.1.1. Функция.',
      '  p3.3 3.3. Прочее.',
    ]);
  });

  it('keep a printed number without its last full stop, or without a space after it', () => {
    expect(treeOf('4.2.ОГАОУ ДПО «ИРО»\n\n4.3 Центр\n')).toEqual([
      'p4.2 4.2.ОГАОУ ДПО «ИРО»',
      'p4.3 4.3 Центр',
    ]);
  });

  it('do not begin with a date, a year or an escaped number', () => {
    expect(
      treeOf('07.09.2022 № 3.12-39\n\n2024 год\n\n\\1. слова\n\n2\\. слова\n\n5 мая\n'),
    ).toEqual([
      'par1 07.09.2022 № 3.12-39',
      'par2 2024 год',
      'par3 1. слова',
      'par4 2. слова',
      'par5 5 мая',
    ]);
  });

  it('of one component close a numbered section and stay in one without a number', () => {
    expect(
      treeOf('## 1. Общее\n\n1.1. Пункт.\n\n2. Предмет:\n\n## Направления\n\n1. Обучение.\n'),
    ).toEqual([
      's1 1. Общее',
      '  p1.1 1.1. Пункт.',
      'p2 2. Предмет:',
      's-u1 Направления',
      '  p1 1. Обучение.',
    ]);
  });

  it('with a number used before get an id of their own, and so do their items', () => {
    expect(
      treeOf('2. Предмет:\n\n- первый\n\n2. Каналы:\n\n- второй\n\n3.1. А.\n\n3.1. Б.\n'),
    ).toEqual([
      'p2 2. Предмет:',
      '  p2-1 первый',
      'p2_2 2. Каналы:',
      '  p2_2-1 второй',
      'p3.1 3.1. А.',
      'p3.1_2 3.1. Б.',
    ]);
  });
});

describe('items and paragraphs', () => {
  it('are counted in reading order, nested items too', () => {
    expect(
      treeOf(`2.3. Эффекты:

* для педагогов:
  * снижение дефицитов;
  * повышение мотивации;
* для системы.

Мониторинг проводится ежегодно.

* итоги.

Второй абзац.
`),
    ).toEqual([
      'p2.3 2.3. Эффекты:',
      '  p2.3-1 для педагогов:',
      '    p2.3-2 снижение дефицитов;',
      '    p2.3-3 повышение мотивации;',
      '  p2.3-4 для системы.',
      '  p2.3-par1 Мониторинг проводится ежегодно.',
      '  p2.3-5 итоги.',
      '  p2.3-par2 Второй абзац.',
    ]);
  });

  it('belong to the section or the document where no point is open', () => {
    expect(
      treeOf('Слова.\n\n- знак\n\n## 3. Структура\n\nСистема включает:\n\n- уровни;\n'),
    ).toEqual([
      'par1 Слова.',
      'item1 знак',
      's3 3. Структура',
      '  s3-par1 Система включает:',
      '  s3-1 уровни;',
    ]);
  });

  it('with a number printed inside a point have a count of their own', () => {
    expect(treeOf('6.1. Показатели:\n\n* 1. Доля А.\n* 2. Доля Б.\n* без номера\n')).toEqual([
      'p6.1 6.1. Показатели:',
      '  p6.1-n1 1. Доля А.',
      '  p6.1-n2 2. Доля Б.',
      '  p6.1-1 без номера',
    ]);
  });

  it('that define a term are named by it', () => {
    expect(
      treeOf(
        '1.3. Понятия:\n\n* <Term>тьютор</Term> – работник;\n* прочее;\n* <Term>школа</Term> – место.\n',
      ),
    ).toEqual([
      'p1.3 1.3. Понятия:',
      '  term-1 тьютор – работник;',
      '  p1.3-2 прочее;',
      '  term-2 школа – место.',
    ]);
  });

  it('join the lines of one paragraph with single spaces', () => {
    expect(treeOf('1.1. Первая\u00A0строка\nи   вторая.\n')).toEqual([
      'p1.1 1.1. Первая строка и вторая.',
    ]);
  });
});

describe('a subject', () => {
  const text = `3.2. Субъекты:

<Subject body="institut">

3.2.1. Институт:

- <Fn topics="events">проводит семинары</Fn>;

Работники проходят обучение.

</Subject>

Перечень открыт.
`;

  it('closes its points, so that what follows belongs to the point around', () => {
    expect(treeOf(text)).toEqual([
      'p3.2 3.2. Субъекты:',
      '  p3.2.1 3.2.1. Институт:',
      '    p3.2.1-1 проводит семинары;',
      '    p3.2.1-par1 Работники проходят обучение.',
      '  p3.2-par1 Перечень открыт.',
    ]);
  });

  it('is its first point, with the level of its body or its own', () => {
    expect(parseText(text).apparatus.subjects).toEqual([
      { provision: 'p3.2.1', body: 'institut', level: 'regional' },
    ]);
    const own = text.replace('"institut"', '"Методический совет" level="муниципальный"');
    expect(parseText(own).apparatus.subjects).toEqual([
      { provision: 'p3.2.1', body: 'sovet', level: 'municipal' },
    ]);
  });

  it('marks its point, which outlines list', () => {
    const [point] = parseText(text).tree.blocks;
    const inner = point?.kind === 'point' ? point.children[0] : undefined;
    expect(point).toMatchObject({ kind: 'point', subject: false });
    expect(inner).toMatchObject({ kind: 'point', subject: true });
  });
});

describe('an order', () => {
  it('has heads, a preamble, enacting words, points, a signature and a stamp', () => {
    expect(
      treeOf(
        `<OrderHead lang="ba">

БОЙОРОҠ

</OrderHead>

<OrderHead>

ПРИКАЗ

14 июля 2021 года

</OrderHead>

# О системе

В целях развития

и во исполнение

<Enacts>приказываю:</Enacts>

1. Утвердить положение.

<Signature>Министр <Name>И.И. Иванов</Name></Signature>

<Stamp>ЗАРЕГИСТРИРОВАНО</Stamp>
`,
        'order',
      ),
    ).toEqual([
      'head',
      '  head-1 БОЙОРОҠ',
      'head_2',
      '  head_2-1 ПРИКАЗ',
      '  head_2-2 14 июля 2021 года',
      'title О системе',
      'preamble В целях развития',
      'preamble_2 и во исполнение',
      'enacts приказываю:',
      'p1 1. Утвердить положение.',
      'signature Министр И.И. Иванов',
      'stamp ЗАРЕГИСТРИРОВАНО',
    ]);
  });

  it('keeps the language of a head and the name of a signature', () => {
    const { tree } = parseText(
      '<OrderHead lang="ba">\n\nБОЙОРОҠ\n\n</OrderHead>\n\n<Signature>Министр <Name>И. Ван</Name></Signature>\n',
      'order',
    );
    expect(tree.blocks).toMatchObject([
      { kind: 'head', language: 'ba' },
      { kind: 'signature', text: 'Министр И. Ван', name: 'И. Ван' },
    ]);
  });
});

describe('a table', () => {
  it('has rows by printed number, the number being the first cell', () => {
    expect(
      treeOf(`<Table kind="event-plan">

<Head>
<Cell>№</Cell>
<Cell>Мероприятие</Cell>
<Cell>Срок</Cell>
</Head>

<GroupRow n="2">Форумы</GroupRow>

<Row n="2.1.">
  <Cell>Форум</Cell>
  <Cell></Cell>
</Row>

<Row>
  <Cell>Встреча</Cell>
  <Cell>май</Cell>
</Row>

</Table>

<Legend>

Условные обозначения:

МС – методическая служба

</Legend>
`),
    ).toEqual([
      'table-1',
      '  table-1-head-c1 №',
      '  table-1-head-c2 Мероприятие',
      '  table-1-head-c3 Срок',
      '  row2',
      '    row2-c1 2',
      '    row2-c2 Форумы',
      '  row2.1',
      '    row2.1-c1 2.1.',
      '    row2.1-c2 Форум',
      '    row2.1-c3 ',
      '  row-u1',
      '    row-u1-c1 ',
      '    row-u1-c2 Встреча',
      '    row-u1-c3 май',
      'legend',
      '  legend-1 Условные обозначения:',
      '  legend-2 МС – методическая служба',
    ]);
  });
});

describe('a scheme', () => {
  it('has nodes with their items, and directions around points', () => {
    const text = `<Node level="federal" role="level">ФЕДЕРАЛЬНЫЙ УРОВЕНЬ</Node>

<Node level="regional" role="node">

Институт

- реестр

</Node>

## Направления

<Direction from="node-2" to="node-1">

1. Институт обучает.

</Direction>
`;
    expect(treeOf(text)).toEqual([
      'node-1 ФЕДЕРАЛЬНЫЙ УРОВЕНЬ',
      'node-2 Институт',
      '  node-2-1 реестр',
      's-u1 Направления',
      '  p1 1. Институт обучает.',
    ]);
    expect(parseText(text).apparatus.annotations).toEqual([
      {
        kind: 'direction',
        span: { provision: 'p1', start: 0, end: '1. Институт обучает.'.length },
        from: ['node-2'],
        to: ['node-1'],
      },
    ]);
  });
});
