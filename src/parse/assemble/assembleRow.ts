import type { CellBlock, RowBlock } from '../../model/TableBlock.ts';
import { createAttributeReader } from '../elements/AttributeReader.ts';
import { blockElements } from '../elements/blockElements.ts';
import type { ElementNode } from '../scan/SourceNode.ts';
import { annotateWords } from './annotateWords.ts';
import { type Assembly, countUp, takeId } from './Assembly.ts';
import { assembleCell } from './assembleCell.ts';
import { elementsOf } from './elementsOf.ts';
import { joinWords } from './joinWords.ts';

/** `<Row n="9">`: the printed number is the first cell. `columns` is the number of cells in the table's head. */
export function assembleRow(
  assembly: Assembly,
  node: ElementNode,
  columns: number,
  subject: string | null,
): RowBlock {
  const number = readNumber(assembly, node);
  const id = takeRowId(assembly, node, number);
  const cells = elementsOf(assembly, node).filter(({ name }) => name === 'Cell');
  if (columns > 0 && cells.length !== columns - 1)
    reportCells(assembly, node, cells.length, columns);
  const rest = cells.map((cell, index) =>
    assembleCell(assembly, cell, `${id}-c${index + 2}`, subject),
  );
  return { kind: 'row', id, number, cells: [numberCell(assembly, node, id, number), ...rest] };
}

/** `<GroupRow n="2">`: a name across the table. */
export function assembleGroupRow(
  assembly: Assembly,
  node: ElementNode,
  subject: string | null,
): RowBlock {
  const number = readNumber(assembly, node);
  const id = takeRowId(assembly, node, number);
  const words = joinWords(assembly, node);
  const name = {
    kind: 'cell',
    id: takeId(assembly, `${id}-c2`, node.tag.start),
    text: words.text,
  } as const;
  annotateWords(assembly, words, { id: name.id, kind: 'cell', subject });
  return { kind: 'group-row', id, number, cells: [numberCell(assembly, node, id, number), name] };
}

/** The printed number of a row, which is words and an id at once, so nothing but a number may stand there. */
function readNumber({ vocabulary, reporter }: Assembly, { name, tag }: ElementNode): string | null {
  const specs = name === 'Row' ? blockElements.Row.attributes : blockElements.GroupRow.attributes;
  const number = createAttributeReader(tag, specs, vocabulary, reporter).text('n');
  if (number === null || /^\d+(?:\.\d+)*[.)]?$/u.test(number)) return number;
  const message = `В атрибуте «n» стоит «${number}»: это не номер строки.`;
  const fix = 'Запишите номер, как напечатан («9», «1.», «4.10»), или уберите n, если номера нет.';
  reporter.report('ATTRIBUTE_INVALID', tag.start, message, fix);
  return null;
}

function takeRowId(assembly: Assembly, { tag }: ElementNode, number: string | null): string {
  const plain = number?.replace(/[.)]$/u, '') ?? `-u${countUp(assembly, 'rows without a number')}`;
  return takeId(assembly, `row${plain}`, tag.start);
}

function numberCell(
  assembly: Assembly,
  { tag }: ElementNode,
  row: string,
  number: string | null,
): CellBlock {
  return { kind: 'cell', id: takeId(assembly, `${row}-c1`, tag.start), text: number ?? '' };
}

function reportCells(
  { reporter }: Assembly,
  { tag }: ElementNode,
  count: number,
  columns: number,
): void {
  const message = `В строке ячеек ${count}, а по шапке нужно ${columns - 1} (столбец номера не считается: он в n).`;
  reporter.report(
    'ROW_CELLS',
    tag.start,
    message,
    'Добавьте пустые <Cell></Cell> или уберите лишние.',
  );
}
