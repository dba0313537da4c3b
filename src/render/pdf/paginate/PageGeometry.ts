import type { Orientation } from '../measure/splitByOrientation.ts';
import type { Frame } from '../measure/Measurer.ts';
import type { PdfProfile } from '../../../model/PdfProfile.ts';
import { points } from '../points.ts';

/** A4 (ISO 216), mm. */
const A4 = { width: 210, height: 297 };

/** Sizes of pages and their margins, points. */
export interface PageGeometry {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * The page of an orientation. A landscape page is a portrait one turned so that its binding edge is at
 * the top. `mirrored`: the back of a sheet printed on both sides.
 */
export function pageGeometry(
  profile: PdfProfile,
  orientation: Orientation,
  mirrored: boolean,
): PageGeometry {
  const { left, right, top, bottom } = profile.margins;
  const [inner, outer] = mirrored ? [right, left] : [left, right];
  const sides =
    orientation === 'portrait'
      ? { ...A4, left: inner, right: outer, top, bottom }
      : { width: A4.height, height: A4.width, left: bottom, right: top, top: inner, bottom: outer };
  return {
    width: points(sides.width),
    height: points(sides.height),
    left: points(sides.left),
    right: points(sides.right),
    top: points(sides.top),
    bottom: points(sides.bottom),
  };
}

/** Room for text: the same on both sides of a sheet. */
export function frameOf(profile: PdfProfile, orientation: Orientation): Frame {
  const page = pageGeometry(profile, orientation, false);
  return {
    width: page.width - page.left - page.right,
    height: page.height - page.top - page.bottom,
  };
}
