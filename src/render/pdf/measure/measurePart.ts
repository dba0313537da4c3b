import type { FlowPart } from '../compose/FlowPart.ts';
import type { PdfDiagnostic } from '../PdfDiagnostic.ts';
import type { FontSet } from './FontSet.ts';
import { measureBlocks } from './measureBlocks.ts';
import type { Frame } from './Measurer.ts';
import { splitByOrientation } from './splitByOrientation.ts';
import type { Orientation } from './splitByOrientation.ts';
import type { Strip } from './Strip.ts';

/** A part set in strips: portrait and landscape stretches, each from a new page. */
export interface MeasuredPart {
  readonly part: FlowPart;
  readonly stretches: readonly MeasuredStretch[];
}

export interface MeasuredStretch {
  readonly orientation: Orientation;
  readonly strips: readonly Strip[];
}

export interface MeasuringNeeds {
  readonly fonts: FontSet;
  readonly frames: Readonly<Record<Orientation, Frame>>;
  readonly report: (diagnostic: PdfDiagnostic) => void;
}

export function measurePart(part: FlowPart, needs: MeasuringNeeds): MeasuredPart {
  const { fonts, frames, report } = needs;
  const stretches = splitByOrientation(part, fonts, frames.portrait);
  return {
    part,
    stretches: stretches.map(({ orientation, blocks }) => ({
      orientation,
      strips: measureBlocks({ fonts, frame: frames[orientation], report }, blocks),
    })),
  };
}
