import { describe, expect, it } from 'vitest';
import { listPdfs } from '../../../scripts/build/listPdfs.ts';
import { loadCorpus } from '../../../src/corpus/loadCorpus.ts';
import { pdfProfilesSchema } from '../../../src/parse/frontmatter/pdfProfilesSchema.ts';
import { createReporter } from '../../../src/parse/source/Reporter.ts';
import { createSource } from '../../../src/parse/source/SourceText.ts';
import { readYamlList } from '../../../src/parse/yaml/readYaml.ts';
import { points } from '../../../src/render/pdf/points.ts';
import { renderDocumentPdf } from '../../../src/render/pdf/renderDocumentPdf.ts';
import { openPdf, readPages } from './helpers/readPages.ts';
import { openTypesetting } from './helpers/openTypesetting.ts';

const typesetting = await openTypesetting();
const { corpus } = loadCorpus();

/** What an editor writes in `registry/pdf-profiles.yml`, and what is said of it. */
function read(yaml: string) {
  const source = createSource('content/registry/pdf-profiles.yml', yaml);
  const reporter = createReporter(source);
  const range = { source, start: 0, end: yaml.length };
  const profiles = readYamlList(range, pdfProfilesSchema, reporter)?.value ?? [];
  return { profiles, messages: reporter.diagnostics.map(({ message }) => message) };
}

/** A published PDF of Leningrad with a profile of the committee's own. */
async function render(fields: string, path = 'pdf/leningrad-1982-r-a5.pdf') {
  const issuer = 'комитет общего и профессионального образования Ленинградской области';
  const { profiles, messages } = read(`- id: own\n  issuers: [${issuer}]\n${fields}`);
  expect(messages).toEqual([]);
  const site = { origin: 'https://example.org', base: '/svod/' };
  const plan = [...listPdfs({ ...corpus, pdfProfiles: profiles }, site, new Map())].find(
    (each) => each.path === path,
  );
  if (plan === undefined) throw new Error(`No ${path}`);
  return (await renderDocumentPdf(plan.input, typesetting, plan.profile)).bytes;
}

interface Piece {
  readonly text: string;
  readonly x: number;
  readonly size: number;
}

/** Shown pieces of each page with their places. */
async function piecesOf(bytes: Uint8Array): Promise<readonly (readonly Piece[])[]> {
  const pdf = await openPdf(bytes);
  const pages: Piece[][] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    pages.push(
      items.flatMap((item) =>
        'transform' in item && item.str.trim() !== ''
          ? [{ text: item.str, x: Number(item.transform[4]), size: Number(item.transform[3]) }]
          : [],
      ),
    );
  }
  await pdf.destroy();
  return pages;
}

const left = (page: readonly Piece[] | undefined) => Math.min(...(page ?? []).map(({ x }) => x));

async function wordsOf(bytes: Uint8Array): Promise<string> {
  return (await readPages(bytes)).map(({ content }) => content).join('\n');
}

describe('a profile written in content', () => {
  it('sets margins for long storage, and turns them for printing on both sides', async () => {
    const pages = await piecesOf(await render('  margins: { left: 30 }\n  sides: two\n'));
    expect(left(pages[0])).toBeCloseTo(points(30), 0);
    expect(left(pages[1])).toBeCloseTo(points(10), 0);
    expect(left(pages[2])).toBeCloseTo(points(30), 0);
  });

  it('sets the sizes of text, also with a Russian comma', async () => {
    const [first] = await piecesOf(await render('  text: { size: "12,5" }\n'));
    expect(first?.some(({ size }) => size === 12.5)).toBe(true);
    expect(first?.some(({ size }) => size === 14)).toBe(false);
  });

  it('sets tables in another size', async () => {
    const bytes = await render('  table: { size: 10 }\n', 'pdf/leningrad-1982-r-a4.pdf');
    const [first] = await piecesOf(bytes);
    expect(first?.some(({ size }) => size === 10)).toBe(true);
    expect(first?.some(({ size }) => size === 12)).toBe(false);
  });

  it('forbids hyphens', async () => {
    expect(await wordsOf(await render(''))).toContain('\u00ad');
    expect(await wordsOf(await render('  text: { hyphenation: нет }\n'))).not.toContain('\u00ad');
  });

  it('words the approval block', async () => {
    const bytes = await render(
      '  approval:\n' +
        '    wording: ["Приложение № {annex}", "утверждено {byAct}", "{issuer}", "от {date} № {number}"]\n' +
        '    capitals: да\n    numberSign: N\n    issuerGenitive: комитета образования\n',
    );
    const lines = (await wordsOf(bytes)).split('\n').map((line) => line.trim());
    expect(lines.slice(0, 4)).toEqual([
      'ПРИЛОЖЕНИЕ N 5',
      'утверждено распоряжением',
      'комитета образования',
      'от 14.07.2021 N 1982-р',
    ]);
  });

  it('leaves official words alone', async () => {
    const words = await wordsOf(await render('  approval: { numberSign: N, capitals: да }\n'));
    expect(words).toContain('№ 273-ФЗ');
  });

  it('numbers the pages of each annex anew, and drops the check block', async () => {
    const bytes = await render('  numbering: per-part\n  check: нет\n', 'pdf/leningrad-1982-r.pdf');
    const pages = await readPages(bytes);
    const bare = pages.filter(({ artifacts }) => !/^\d+$/mu.test(artifacts));
    expect(bare).toHaveLength(7);
    expect(pages.map(({ content }) => content).join('')).not.toContain('sha256');
  });
});

describe('what is wrong in a profile', () => {
  it.each([
    [
      'margins: { left: широкие }',
      '«margins.left» (запись «own») стоит «широкие»: нужно число от 0 до 60',
    ],
    ['text: { size: 3 }', '«text.size» (запись «own») стоит «3»: нужно число от 6 до 24'],
    ['text: { hyphenation: иногда }', 'нужно «да» или «нет»'],
    ['table: { size: 10, minSize: 12 }', 'наименьший кегль больше обычного'],
    [
      'approval: { wording: ["к {акту}"] }',
      'в скобках можно писать только annex, act, byAct, issuer',
    ],
    ['numbering: сквозная', 'можно только «through», «per-part»'],
  ])('%s: %s', (field, words) => {
    expect(read(`- id: own\n  ${field}\n`).messages.join()).toContain(words);
  });
});
