import type { Block, Level, PointBlock, SectionBlock } from '../../model/Block.ts';

/** A point that further paragraphs and items may still belong to. */
export interface OpenPoint {
  readonly id: string;
  readonly components: readonly string[];
  readonly children: Block[];
  /** Whether the point was opened inside the current subject. */
  readonly insideSubject: boolean;
}

export interface OpenSection {
  readonly id: string;
  /** First component of the printed number, or null. */
  readonly number: string | null;
  readonly children: Block[];
}

/** An item that deeper items may still belong to. */
export interface OpenItem {
  readonly indent: number;
  readonly children: Block[];
}

/** A subject whose tag is open; its point is known when it comes. */
export interface OpenSubject {
  readonly body: string | null;
  readonly level: Level | null;
  point: string | null;
}

/** Where the next block of a document belongs: the open section, points and list. */
export interface Flow {
  readonly blocks: Block[];
  section: OpenSection | null;
  readonly points: OpenPoint[];
  readonly items: OpenItem[];
  subject: OpenSubject | null;
  titleSeen: boolean;
}

export function createFlow(): Flow {
  return { blocks: [], section: null, points: [], items: [], subject: null, titleSeen: false };
}

/** Children of the innermost open point, else section, else the document. */
export function innermost({ blocks, section, points }: Flow): Block[] {
  return points.at(-1)?.children ?? section?.children ?? blocks;
}

/** Id of the innermost open point, else section; null for the document itself. */
export function innermostId({ section, points }: Flow): string | null {
  return points.at(-1)?.id ?? section?.id ?? null;
}

/** Closes all that is open: what comes next belongs to the document itself. */
export function closeAll(flow: Flow): void {
  flow.items.length = 0;
  flow.points.length = 0;
  flow.section = null;
}

export function pushSection(flow: Flow, block: SectionBlock, open: OpenSection): void {
  closeAll(flow);
  flow.blocks.push(block);
  flow.section = open;
}

/** Opens a point under the nearest one whose number it extends, closing the others. */
export function closePointsFor(flow: Flow, components: readonly string[]): void {
  flow.items.length = 0;
  while (flow.points.length > 0 && !extendsNumber(components, flow.points.at(-1)?.components ?? []))
    flow.points.pop();
  if (components.length > 1 || flow.points.length > 0) return;
  if (flow.section !== null && flow.section.number !== null) flow.section = null;
}

export function pushPoint(flow: Flow, block: PointBlock, open: OpenPoint): void {
  innermost(flow).push(block);
  flow.points.push(open);
}

function extendsNumber(components: readonly string[], base: readonly string[]): boolean {
  return (
    components.length > base.length &&
    base.every((component, index) => component === components[index])
  );
}
