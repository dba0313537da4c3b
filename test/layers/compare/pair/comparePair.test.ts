import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../../../src/corpus/loadCorpus.ts';
import { alignCorpus } from '../../../../src/layers/alignment/alignCorpus.ts';
import { comparePair } from '../../../../src/layers/compare/pair/comparePair.ts';
import type { PairRow } from '../../../../src/layers/compare/pair/PairComparison.ts';
import type { PairDocument } from '../../../../src/layers/compare/pair/PairDocument.ts';
import { toPairDocument } from '../../../../src/layers/compare/pair/toPairDocument.ts';
import { indexCorpus } from '../../../../src/model/indexCorpus.ts';

const { corpus } = loadCorpus('content');
const index = indexCorpus(corpus);
const { lexicon } = alignCorpus(corpus);

function read(id: string): PairDocument {
  const document = index.document(id);
  if (document.content.kind === 'missing') throw new Error(`${id} has no text`);
  const territory = index.territory(document.territory);
  return toPairDocument(document, document.content.tree, territory, lexicon);
}

/** «[-удалённое-]» and «[+добавленное+]» of a row, the words that stay aside. */
function changesOf(row: PairRow): string {
  switch (row.kind) {
    case 'same':
      return '';
    case 'removed':
      return `[-${row.a.text}-]`;
    case 'added':
      return `[+${row.b.text}+]`;
    case 'changed':
      return row.parts
        .filter(({ kind }) => kind !== 'same')
        .map(({ kind, text }) => (kind === 'removed' ? `[-${text.trim()}-]` : `[+${text.trim()}+]`))
        .join('');
  }
}

describe('two documents side by side', () => {
  it('the annexes 1 and 3 of Leningrad lay the same functions word for word, under other numbers', () => {
    const { rows } = comparePair(read('leningrad-1982-r-a1'), read('leningrad-1982-r-a3'));
    const functions = rows.filter(
      (row) => row.kind !== 'added' && /^p3\.[2-6]\b/.test(row.a.provision),
    );
    expect(functions.length).toBeGreaterThan(60);
    expect(functions.filter(({ kind }) => kind !== 'same')).toEqual([]);
    const other = rows.filter((row) => row.kind !== 'removed' && /^p[3-7]\b/.test(row.b.provision));
    expect(other.filter(({ kind }) => kind !== 'same')).toEqual([]);
    const numbers = functions.map((row) =>
      row.kind === 'same' ? [row.a.number, row.b.number] : [],
    );
    expect(numbers).toContainEqual(['3.2.3.', '3.3.']);
  });

  it('the regulations of ЕАО and Leningrad differ in these words alone', () => {
    const { rows } = comparePair(read('eao-201-a1'), read('leningrad-1982-r-a5'));
    expect(rows.map(changesOf).filter((change) => change !== '')).toEqual([
      '[-УТВЕРЖДЕН приказом департамента образования Еврейской автономной области от 25.04.2022 № 201-]',
      '[+Областным законом Ленинградской области от 24.02.2014 № 6-оз «Об образовании в Ленинградской области», национальным проектом «Образование»,+]',
      '[+реализация сетевых инновационных проектов;+]',
      '[+(предметных, межпредметных и метапредметных),+]',
      '[+цифровая экосистема ДПО;+]',
      '[-системы,-][+экосистемы,+][-поддержки-][+поддержке+]',
      '[-управлеченческих-][+управленческих+]',
      '[-управлеченских-][+управленческих+]',
      '[-управлеченских-][+управленческих+]',
      '[+Ассоциация молодых педагогов Ленинградской области:+]',
      '[+участвует в разработке новых образовательных форм и направлений сотрудничества в рамках повышения профессиональных компетенций молодых педагогических работников Ленинградской области;+]',
      '[+совместно с ГАОУ ДПО «ЛОИРО» участвуют в организации обмена педагогическим опытом и лучшими практиками, в том числе мероприятий в формате «горизонтального обучения»;+]',
      '[+участвуют в развитии наставничества.+]',
      '[+о муниципальной системе дополнительного профессионального образования+]',
      '[-системы-][+экосистемы+]',
    ]);
  });
});
