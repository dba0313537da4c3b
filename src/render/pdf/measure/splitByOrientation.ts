import type { FlowBlock, TableFlow } from '../compose/Flow.ts';
import type { FlowPart } from '../compose/FlowPart.ts';
import { longestText } from './columnWidths.ts';
import { CELL_PADDING } from './measureCell.ts';
import type { FontSet } from './FontSet.ts';
import type { Frame } from './Measurer.ts';
import { tableNeeds } from './tableNeeds.ts';

export type Orientation = 'portrait' | 'landscape';

export interface Stretch {
  readonly orientation: Orientation;
  readonly blocks: readonly FlowBlock[];
}

/**
 * Stretches of portrait and landscape pages. A wide table turns its pages, with the title and the
 * corner block that stand over it and the legend under it; other text returns to portrait. A block that
 * opens a page begins a stretch too.
 */
export function splitByOrientation(
  { blocks, isLandscape }: Pick<FlowPart, 'blocks' | 'isLandscape'>,
  fonts: FontSet,
  portrait: Frame,
): readonly Stretch[] {
  const wide = blocks.map((block) => block.kind === 'table' && isWide(block, fonts, portrait));
  const turned = wide.map((isTable, at) => isLandscape || isTable || joins(blocks, wide, at));
  const stretches: { orientation: Orientation; blocks: FlowBlock[] }[] = [];
  blocks.forEach((block, at) => {
    const orientation = turned[at] ? 'landscape' : 'portrait';
    const open = stretches.at(-1);
    if (open !== undefined && staysWithText(blocks, at)) open.blocks.push(block);
    else if (open?.orientation === orientation && !opensPage(block)) open.blocks.push(block);
    else stretches.push({ orientation, blocks: [block] });
  });
  return stretches;
}

const opensPage = (block: FlowBlock) => block.kind === 'paragraph' && block.opensPage;

/** Blocks that only keep with a wide table after them, or that a wide table keeps with (its legend). */
function joins(blocks: readonly FlowBlock[], wide: readonly boolean[], at: number): boolean {
  let after = at;
  while (wide[after] !== true && keeps(blocks[after])) after += 1;
  if (wide[after] === true) return true;
  let before = at;
  while (before > 0 && keeps(blocks[before - 1])) {
    before -= 1;
    if (wide[before] === true) return true;
  }
  return false;
}

/** A signature is never alone on a page, and room to certify a copy stays on the pages that it certifies. */
function staysWithText(blocks: readonly FlowBlock[], at: number): boolean {
  if (blocks[at]?.kind === 'signature') return true;
  return blocks[at]?.kind === 'blanks' || (keeps(blocks[at]) && blocks[at + 1]?.kind === 'blanks');
}

function keeps(block: FlowBlock | undefined): boolean {
  if (block === undefined) return false;
  return (block.kind === 'paragraph' || block.kind === 'table') && block.keepWithNext;
}

/** Least room for the text of a column, as a multiple of the type size: about two dozen letters. */
const LEAST_COLUMN = 11;

/** Whether the columns of running text would be too narrow on a portrait page. */
function isWide(table: TableFlow, fonts: FontSet, portrait: Frame): boolean {
  const size = table.sizes[0] ?? 12;
  const needs = tableNeeds(table, fonts, size);
  const asked = needs.map((column) =>
    Math.max(column.widestWord, Math.min(longestText(column), LEAST_COLUMN * size)),
  );
  const room = portrait.width - 2 * CELL_PADDING.side * needs.length;
  return asked.reduce((sum, width) => sum + width, 0) > room;
}
