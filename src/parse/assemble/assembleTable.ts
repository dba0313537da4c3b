import type { CellBlock, RowBlock, TableBlock, TablePurpose } from '../../model/TableBlock.ts';
import { createAttributeReader } from '../elements/AttributeReader.ts';
import { blockElements } from '../elements/blockElements.ts';
import type { ElementNode } from '../scan/SourceNode.ts';
import { type Assembly, countUp, takeId } from './Assembly.ts';
import { assembleCell } from './assembleCell.ts';
import { elementsOf } from './elementsOf.ts';
import { assembleGroupRow, assembleRow } from './assembleRow.ts';

const purposes = [
  'roadmap',
  'event-plan',
  'indicators',
  'other',
] as const satisfies readonly TablePurpose[];

/** `<Table>`: its head, then rows. `subject` is the provision of the enclosing subject, if any. */
export function assembleTable(
  assembly: Assembly,
  node: ElementNode,
  subject: string | null,
): TableBlock {
  const { vocabulary, reporter } = assembly;
  const read = createAttributeReader(
    node.tag,
    blockElements.Table.attributes,
    vocabulary,
    reporter,
  );
  const id = takeId(assembly, `table-${countUp(assembly, 'tables')}`, node.tag.start);
  const elements = elementsOf(assembly, node);
  const head = assembleHead(assembly, elements, id, subject);
  if (head.length === 0) reportNoHead(assembly, node);
  const rows = elements.flatMap((element): RowBlock[] => {
    if (element.name === 'Row') return [assembleRow(assembly, element, head.length, subject)];
    return element.name === 'GroupRow' ? [assembleGroupRow(assembly, element, subject)] : [];
  });
  return { kind: 'table', id, purpose: read.choice('kind', purposes) ?? 'other', head, rows };
}

function assembleHead(
  assembly: Assembly,
  elements: readonly ElementNode[],
  table: string,
  subject: string | null,
): readonly CellBlock[] {
  const cells = elements
    .filter(({ name }) => name === 'Head')
    .flatMap((element) => elementsOf(assembly, element))
    .filter(({ name }) => name === 'Cell');
  return cells.map((cell, index) =>
    assembleCell(assembly, cell, `${table}-head-c${index + 1}`, subject),
  );
}

function reportNoHead({ reporter }: Assembly, { tag }: ElementNode): void {
  const fix = 'Поставьте первой строкой <Head> с названиями столбцов в <Cell>.';
  reporter.report('TABLE_WITHOUT_HEAD', tag.start, 'У таблицы нет шапки.', fix);
}
