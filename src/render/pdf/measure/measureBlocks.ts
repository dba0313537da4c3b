import type { FlowBlock } from '../compose/Flow.ts';
import { measureColumns, measureFrame, measureSides, measureSignature } from './measureGroups.ts';
import { measureBlanks, measureContents } from './measureOurs.ts';
import { measureParagraph } from './measureParagraph.ts';
import { measureQr } from './measureQr.ts';
import { measureScheme } from './measureScheme.ts';
import { measureTable } from './measureTable.ts';
import type { Measurer } from './Measurer.ts';
import { strip } from './Strip.ts';
import type { Strip } from './Strip.ts';

/** Measures blocks in order; a block that keeps with the next one forbids a page to begin between them. */
export function measureBlocks(measurer: Measurer, blocks: readonly FlowBlock[]): readonly Strip[] {
  let keep = false;
  return blocks.flatMap((block) => {
    const [first, ...rest] = measureBlock(measurer, block);
    if (first === undefined) return [];
    const breakBefore = keep ? Infinity : first.breakBefore;
    keep = keepsWithNext(block);
    return [{ ...first, breakBefore }, ...rest];
  });
}

function measureBlock(measurer: Measurer, block: FlowBlock): readonly Strip[] {
  switch (block.kind) {
    case 'paragraph':
      return measureParagraph(measurer, block, measurer.frame.width);
    case 'columns':
      return [measureColumns(measurer, block)];
    case 'sides':
      return [measureSides(measurer, block)];
    case 'signature':
      return [measureSignature(measurer, block)];
    case 'frame':
      return [measureFrame(measurer, block)];
    case 'table':
      return measureTable(measurer, block);
    case 'scheme':
      return [measureScheme(measurer, block)];
    case 'qr':
      return [measureQr(measurer, block)];
    case 'space':
      return [strip({ height: block.height, marks: [] })];
    case 'blanks':
      return [measureBlanks(measurer, block)];
    case 'contents':
      return [measureContents(measurer, block)];
  }
}

function keepsWithNext(block: FlowBlock): boolean {
  switch (block.kind) {
    case 'paragraph':
    case 'columns':
    case 'table':
      return block.keepWithNext;
    case 'sides':
    case 'space':
      return true;
    case 'signature':
    case 'frame':
    case 'scheme':
    case 'qr':
    case 'blanks':
    case 'contents':
      return false;
  }
}
