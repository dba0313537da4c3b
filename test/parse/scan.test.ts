import { describe, expect, it } from 'vitest';
import { matchPrintedNumber } from '../../src/parse/scan/matchPrintedNumber.ts';
import { createSource, positionAt } from '../../src/parse/source/SourceText.ts';
import { faults, outline, parseText } from './parseText.ts';

describe('matchPrintedNumber', () => {
  it.each([
    ['3.2.3. Центр', '3.2.3.'],
    ['4.2.ОГАОУ', '4.2.'],
    ['5.1 «Слова»', '5.1'],
    ['2. Каналы', '2.'],
    ['10.«Слова»', '10.'],
  ])('%s begins a point', (text, printed) => {
    expect(matchPrintedNumber(text)?.printed).toBe(printed);
  });

  it.each(['2 слова', '2021. Год', '07.09.2022 день', '3.12-39', '1) слова', 'слова 1.'])(
    '%s does not',
    (text) => {
      expect(matchPrintedNumber(text)).toBeNull();
    },
  );
});

describe('positions', () => {
  it('are those of an editor: lines and columns from 1, whatever ends a line', () => {
    const source = createSource('content/x.mdx', '\uFEFFпервая\r\nвторая\r\n');
    expect(positionAt(source, 0)).toEqual({ line: 1, column: 1 });
    expect(positionAt(source, source.text.indexOf('торая'))).toEqual({ line: 2, column: 2 });
  });

  it('are true after a tag over several lines', () => {
    expect(faults(parseText('1.1. <Sic\n  note="описка"\n>слово</Sic> {имя}\n'))).toEqual([
      '3:14 EXPRESSION',
    ]);
  });
});

describe('words', () => {
  it('keep every sign as printed, and escaped signs without the backslash', () => {
    const printed = '“Образование” №10-П – 1\\_2 \\{а\\} \\<б\\> \\* C:\\\\ 12¹ 100 % & ё';
    expect(outline(parseText(printed).tree)).toEqual([
      'par1 “Образование” №10-П – 1_2 {а} <б> * C:\\ 12¹ 100 % & ё',
    ]);
  });
});

it('survives a file of nothing but opening tags', () => {
  const parsed = parseText('<Subject body="institut">\n'.repeat(20_000));
  expect(new Set(parsed.diagnostics.map(({ code }) => code))).toContain('ELEMENT_UNCLOSED');
});
