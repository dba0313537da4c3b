import { describe, expect, it } from 'vitest';
import { composePart } from '../../../src/render/pdf/compose/composePart.ts';
import { makeForms } from '../../../src/render/pdf/compose/Forms.ts';
import { measurePart } from '../../../src/render/pdf/measure/measurePart.ts';
import type { LineMark } from '../../../src/render/pdf/measure/Strip.ts';
import type { Page } from '../../../src/render/pdf/paginate/Page.ts';
import { frameOf } from '../../../src/render/pdf/paginate/PageGeometry.ts';
import { paginate } from '../../../src/render/pdf/paginate/paginate.ts';
import type { PdfInput } from '../../../src/render/pdf/PdfInput.ts';
import type { PdfProfile } from '../../../src/model/PdfProfile.ts';
import { corpusPdfs } from './helpers/corpusPdfs.ts';
import { openTypesetting } from './helpers/openTypesetting.ts';

const { fonts } = await openTypesetting();
const plans = corpusPdfs();

function pagesOf(input: PdfInput, profile: PdfProfile): readonly Page[] {
  const report = () => undefined;
  const frames = {
    portrait: frameOf(profile, 'portrait'),
    landscape: frameOf(profile, 'landscape'),
  };
  const forms = makeForms(profile);
  const parts = input.parts.flatMap((part) =>
    part.kind === 'contents'
      ? []
      : [measurePart(composePart(part, profile, forms), { fonts, frames, report })],
  );
  const rest = { numbering: 'through', sides: 'one', foot: null, notice: null } as const;
  return paginate(parts, { fonts, profile, report, ...rest });
}

/** Lines of content, running matter left out. */
const linesOf = (page: Page): readonly LineMark[] =>
  page.marks.filter((mark) => mark.kind === 'line').filter(({ tag }) => tag !== null);

const isProse = ({ tag }: LineMark) => tag?.role === 'P' || tag?.role === 'LBody';

describe('ends of pages', () => {
  it.each(plans)('in $path no heading and no introduction stands last', ({ input, profile }) => {
    const pages = pagesOf(input, profile);
    pages.slice(0, -1).forEach((page) => {
      const last = linesOf(page).at(-1);
      expect(last?.tag?.role).not.toMatch(/^H\d$/u);
      const word = last?.line.run.words.at(-1)?.text ?? '';
      expect(last?.line.last === true && word.endsWith(':')).toBe(false);
    });
  });

  it.each(plans)(
    'in $path a label («Функции:») does not part from what it stands under',
    ({ input, profile }) => {
      for (const page of pagesOf(input, profile)) {
        const [first] = linesOf(page);
        const words = first?.line.run.words.map(({ text }) => text) ?? [];
        const isLabel = words.length <= 2 && /^\p{L}.*:$/u.test(words.join(' '));
        expect(isLabel).toBe(false);
      }
    },
  );

  it.each(plans)('in $path no paragraph leaves one line behind or ahead', ({ input, profile }) => {
    const pages = pagesOf(input, profile).map(linesOf);
    pages.slice(1).forEach((lines, index) => {
      const before = pages[index] ?? [];
      const [first] = lines;
      const last = before.at(-1);
      if (first === undefined || first.tag !== last?.tag || !isProse(first)) return;
      expect(before.filter(({ tag }) => tag === first.tag).length).toBeGreaterThanOrEqual(2);
      expect(lines.filter(({ tag }) => tag === first.tag).length).toBeGreaterThanOrEqual(2);
    });
  });

  it('never leaves a signature alone', () => {
    for (const { input, profile } of plans)
      for (const page of pagesOf(input, profile)) {
        const ids = linesOf(page).map(({ tag }) => tag?.id);
        if (ids.includes('signature')) expect(ids.some((id) => id !== 'signature')).toBe(true);
      }
  });
});

describe('text under a table', () => {
  it('stands apart from it, also when the table ends a point', () => {
    const plan = plans.find(({ path }) => path === 'pdf/sakhalin-3.12-39-a1.pdf');
    if (plan === undefined) throw new Error('No such plan');
    const marks = pagesOf(plan.input, plan.profile).flatMap(({ marks: all }) => all);
    const at = marks.findIndex((mark) => mark.kind === 'line' && mark.tag?.id === 'p6.4');
    const rule = marks.slice(0, at).findLast((mark) => mark.kind === 'rule');
    const line = marks[at];
    if (line?.kind !== 'line' || rule?.kind !== 'rule') throw new Error('No table before 6.4');
    expect(line.y - rule.from.y).toBeGreaterThan(plan.profile.text.size * 1.2);
  });
});

describe('tables', () => {
  const plan = plans.find(({ path }) => path === 'pdf/leningrad-1982-r-a4.pdf');
  if (plan === undefined) throw new Error('No appendix 4');
  const pages = pagesOf(plan.input, plan.profile);
  const isRepeated = (page: Page) =>
    page.marks.some(
      (mark) =>
        mark.kind === 'line' &&
        mark.tag === null &&
        mark.line.run.words.some(({ text }) => text === 'Ответственный'),
    );

  it('stand on landscape pages when they are wide, their heads on every page', () => {
    expect(pages.every(({ orientation }) => orientation === 'landscape')).toBe(true);
    expect(pages.map(isRepeated)).toEqual([false, ...pages.slice(1).map(() => true)]);
  });

  it('keep a group row with the row after it, and the legend with the last row', () => {
    for (const page of pages) {
      const last = linesOf(page).at(-1);
      expect(last?.line.run.face.name).not.toBe('bold');
    }
    const final = pages.slice(-1).flatMap(linesOf);
    expect(final.some(({ tag }) => tag?.id?.startsWith('row5.8') ?? false)).toBe(true);
    expect(final.some(({ tag }) => tag?.id?.startsWith('legend') ?? false)).toBe(true);
  });

  it('stay portrait when they are narrow', () => {
    const narrow = plans.find(({ path }) => path === 'pdf/sakhalin-3.12-39-a1.pdf');
    if (narrow === undefined) throw new Error('No sakhalin');
    const all = pagesOf(narrow.input, narrow.profile);
    expect(new Set(all.map(({ orientation }) => orientation))).toEqual(new Set(['portrait']));
  });
});
