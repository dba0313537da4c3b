import { describe, expect, it } from 'vitest';
import { strip } from '../../../../src/render/pdf/measure/Strip.ts';
import type { Strip } from '../../../../src/render/pdf/measure/Strip.ts';
import { fillPages } from '../../../../src/render/pdf/paginate/fillPages.ts';

const line = (breakBefore = 0, rest: Partial<Strip> = {}): Strip =>
  strip({ height: 10, marks: [], breakBefore, ...rest });

const never = () => {
  throw new Error('nothing had to be broken');
};

/** How many strips stand on each page, repeated heads not counted. */
const counts = (strips: readonly Strip[], height: number, broken = never): readonly number[] =>
  fillPages(strips, height, broken).map(
    ({ placed }) => placed.filter(({ repeated }) => !repeated).length,
  );

describe('fillPages', () => {
  it('puts on each page as many strips as fit', () => {
    expect(
      counts(
        Array.from({ length: 7 }, () => line()),
        30,
      ),
    ).toEqual([3, 3, 1]);
  });

  it('keeps a heading with two lines of its text', () => {
    const heading = line();
    const text = [line(Infinity), line(Infinity), line(0)];
    expect(counts([line(), line(), heading, ...text], 40)).toEqual([2, 4]);
  });

  it('drops the room above a strip at the top of a page', () => {
    const pages = fillPages([line(), line(0, { spaceBefore: 15 })], 20, never);
    expect(pages[1]?.placed[0]?.y).toBe(0);
  });

  it('repeats the head of a table above its rows', () => {
    const head = line();
    const rows = Array.from({ length: 4 }, () => line(0, { head }));
    const [first, second] = fillPages([head, ...rows], 30, never);
    expect(first?.placed.some(({ repeated }) => repeated)).toBe(false);
    expect(second?.placed.map(({ repeated }) => repeated)).toEqual([true, false, false]);
    expect(second?.placed[1]?.y).toBe(10);
  });

  it('leaves a line empty rather than end a page inside a word', () => {
    expect(counts([line(), line(), line(), line(30), line()], 30)).toEqual([2, 3]);
  });

  it('breaks what must stay together when it is taller than a page, and says so', () => {
    let told = 0;
    const tall = [line(), ...Array.from({ length: 4 }, () => line(Infinity))];
    const pages = fillPages(tall, 30, () => {
      told += 1;
    });
    expect(pages.map(({ placed }) => placed.length)).toEqual([3, 2]);
    expect(told).toBe(1);
  });
});
