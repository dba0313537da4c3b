import { describe, expect, it } from 'vitest';
import { differentRanges, diffWords, hasSameWords } from '../../src/text/diffWords.ts';

/** «[-removed-]», «[+added+]» among shared words. */
function shown(from: string, to: string): string {
  return diffWords(from, to)
    .map(({ kind, text }) => {
      if (kind === 'same') return text;
      return kind === 'removed' ? `[-${text.trim()}-]` : `[+${text.trim()}+]`;
    })
    .join('|');
}

describe('diffWords', () => {
  it('shows one word changed for another, the old one first', () => {
    expect(
      shown('региональной образовательной экосистемы', 'региональной образовательной системы'),
    ).toBe('региональной образовательной |[-экосистемы-]|[+системы+]');
  });

  it('shows what is added at the end and left out in the middle', () => {
    expect(
      shown(
        'обеспечивает фасилитацию переноса компетенций',
        'обеспечивает переноса компетенций в практику',
      ),
    ).toBe('обеспечивает |[-фасилитацию-]|переноса компетенций |[+в практику+]');
  });

  it('case, ё, quotes, dashes and punctuation are no differences', () => {
    expect(shown('Утвержденный реестр – «единый»;', 'утверждённый реестр, - “единый”.')).toBe(
      'утверждённый реестр, - “единый”.',
    );
    expect(hasSameWords('Реестр, единый.', 'реестр единый')).toBe(true);
    expect(hasSameWords('реестр', 'реестры')).toBe(false);
  });

  it('a small word between changes belongs to them', () => {
    expect(shown('сбор и анализ данных', 'поиск и отбор данных')).toBe(
      '[-сбор и анализ-]|[+поиск и отбор+]|данных',
    );
  });

  it('proper names are no differences where their places are given', () => {
    const from = 'между ГАОУ «ЛОИРО» и школами Ленинградской области';
    const to = 'между ИРО РБ и школами';
    const parts = diffWords(
      from,
      to,
      [
        { start: 6, end: 18, kind: 'body' },
        { start: 29, end: from.length, kind: 'place' },
      ],
      [{ start: 6, end: 12, kind: 'body' }],
    );
    expect(parts).toEqual([{ kind: 'same', text: to }]);
  });

  it('a name that ends both sides of a change is outside it', () => {
    const from = 'единой системы Амурской области.';
    const to = 'единой экосистемы Тульской области.';
    const names = (text: string, start: number) =>
      [{ start, end: text.length - 1, kind: 'place' }] as const;
    expect(diffWords(from, to, names(from, 15), names(to, 18))).toEqual([
      { kind: 'same', text: 'единой ' },
      { kind: 'removed', text: 'системы ' },
      { kind: 'added', text: 'экосистемы ' },
      { kind: 'same', text: 'Тульской области.' },
    ]);
  });

  it('parts a last word from what replaces it', () => {
    expect(diffWords('паспорт системы', 'паспорт ДПО')).toEqual([
      { kind: 'same', text: 'паспорт ' },
      { kind: 'removed', text: 'системы ' },
      { kind: 'added', text: 'ДПО' },
    ]);
  });

  it('gives each text back from its parts', () => {
    const [from, to] = ['один два, три «четыре» пять', 'ноль два три шесть, пять.'];
    const parts = diffWords(from, to);
    const of = (kind: string) =>
      parts.filter((part) => part.kind === 'same' || part.kind === kind).map((part) => part.text);
    expect(of('added').join('')).toBe(to);
    expect(hasSameWords(of('removed').join(''), from)).toBe(true);
  });

  it('an empty text is all added or all removed', () => {
    expect(diffWords('', 'новое')).toEqual([{ kind: 'added', text: 'новое' }]);
    expect(diffWords('старое', '')).toEqual([{ kind: 'removed', text: 'старое' }]);
    expect(diffWords('', '')).toEqual([]);
  });
});

describe('differentRanges', () => {
  const cut = (text: string, ranges: readonly { start: number; end: number }[]) =>
    ranges.map(({ start, end }) => text.slice(start, end));

  it.each([
    ['ведет реестр площадок', 'ведет перечень площадок', ['реестр'], ['перечень']],
    ['сбор и анализ данных', 'поиск и отбор данных', ['сбор и анализ'], ['поиск и отбор']],
    ['данные данные отбор', 'отбор данных', ['данные данные'], ['данных']],
    ['Утверждает состав', 'утверждает состав и порядок;', [], ['и порядок;']],
  ])('of «%s» and «%s»', (from, to, ofFrom, ofTo) => {
    const ranges = differentRanges(from, to);
    expect([cut(from, ranges.from), cut(to, ranges.to)]).toEqual([ofFrom, ofTo]);
  });

  it('leaves out the names of places and bodies', () => {
    const from = 'методисты Ленинградской области обучают';
    const to = 'методисты Сахалинской области ведут';
    const place = { kind: 'place', start: 10 } as const;
    const ranges = differentRanges(from, to, [{ ...place, end: 31 }], [{ ...place, end: 29 }]);
    expect([cut(from, ranges.from), cut(to, ranges.to)]).toEqual([['обучают'], ['ведут']]);
  });
});
