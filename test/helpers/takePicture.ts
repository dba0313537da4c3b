import { createCanvas, loadImage } from '@napi-rs/canvas';
import type { Page } from 'playwright-core';

/** Where something stands in a window, in CSS pixels. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Red, green and blue, 0 to 255 each. */
export type Colour = readonly [number, number, number];

/** What the window of a page shows, at one dot a pixel. */
export interface Picture {
  /** The colours in a place, each with how many dots have it, the most frequent first. */
  readonly coloursIn: (place: Place) => readonly (readonly [Colour, number])[];
}

/** Takes a picture of what the window of a page shows now. Asked of the browser itself, which need not press it small. */
export async function takePicture(page: Page): Promise<Picture> {
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', { optimizeForSpeed: true });
  await session.detach();
  const image = await loadImage(Buffer.from(data, 'base64'));
  const context = createCanvas(image.width, image.height).getContext('2d');
  context.drawImage(image, 0, 0);
  const { data: dots } = context.getImageData(0, 0, image.width, image.height);
  const rows = new Uint32Array(dots.buffer, dots.byteOffset, dots.length / 4);
  const whole = { dots: rows, width: image.width, height: image.height };
  return { coloursIn: (place) => countColours(whole, place) };
}

interface Dots {
  /** Row after row; red is in the lowest byte, then green, blue and alpha. */
  readonly dots: Uint32Array;
  readonly width: number;
  readonly height: number;
}

function countColours(picture: Dots, place: Place): (readonly [Colour, number])[] {
  const counts = new Map<number, number>();
  const [top, bottom] = [Math.max(0, Math.floor(place.y)), Math.floor(place.y + place.height)];
  for (let y = top; y < Math.min(bottom, picture.height); y += 1)
    countRow(picture, place, y, counts);
  const found = [...counts].toSorted(([, one], [, other]) => other - one);
  return found.map(([dot, count]) => [[dot & 255, (dot >> 8) & 255, (dot >> 16) & 255], count]);
}

/** Counts by runs of one colour: most of a picture is such, and a page has millions of dots. */
function countRow(
  { dots, width }: Dots,
  place: Place,
  y: number,
  counts: Map<number, number>,
): void {
  let from = y * width + Math.max(0, Math.floor(place.x));
  const end = y * width + Math.min(width, Math.floor(place.x + place.width));
  while (from < end) {
    const dot = dots[from] ?? 0;
    let to = from + 1;
    while (to < end && dots[to] === dot) to += 1;
    counts.set(dot, (counts.get(dot) ?? 0) + to - from);
    from = to;
  }
}
