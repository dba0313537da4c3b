import type {
  ComparisonCell,
  ComparisonPart,
  ComparisonRow,
  ComparisonTable,
} from '../PdfInput.ts';
import type { PdfProfile } from '../../../model/PdfProfile.ts';
import type { TextRange } from '../../../text/TextRange.ts';
import { child, tag } from '../tags/Tag.ts';
import type { Tag } from '../tags/Tag.ts';
import { paragraph } from './Composer.ts';
import { composeCorner } from './composeCorner.ts';
import type { CellFlow, CellText, FlowBlock, ParagraphFlow, RowFlow, TableFlow } from './Flow.ts';
import type { FlowPart } from './FlowPart.ts';
import type { Forms } from './Forms.ts';
import { splitColumns } from './splitColumns.ts';
import { tableSizes } from './tableSizes.ts';

/** A comparison as tables in the form of an appendix: territories in columns, citations under texts. */
export function composeComparison(
  part: ComparisonPart,
  profile: PdfProfile,
  forms: Forms,
): FlowPart {
  const whole = tag('Part');
  const corner = composeCorner(whole, part.approval, forms);
  const title = paragraph({
    tag: child(whole, tag('H1')),
    texts: part.heading.split('\n'),
    form: forms.title,
    spaceBefore: corner.length === 0 ? 0 : forms.line * 1.5,
    keepWithNext: true,
    keepTogether: true,
  });
  const tables = part.tables.flatMap((table, index) =>
    composeSheets(whole, table, `table-${index + 1}`, profile, forms),
  );
  return {
    id: 'comparison',
    label: part.label,
    tag: whole,
    blocks: [...corner, title, ...tables, ...composeNotes(whole, part.notes, forms)],
    isLandscape: true,
    outline: { title: part.label, anchor: null, children: [] },
  };
}

/** A table with its caption; one too wide for a sheet goes on over several, each from a new page. */
function composeSheets(
  whole: Tag,
  table: ComparisonTable,
  id: string,
  profile: PdfProfile,
  forms: Forms,
): readonly FlowBlock[] {
  const sheets = splitColumns(table);
  return sheets.flatMap((sheet, index): readonly FlowBlock[] => {
    const lines = [table.caption, sheetName(sheet, index, sheets.length)];
    const caption = lines.filter((line) => line !== null);
    const own = composeTable(whole, sheet, `${id}-${index + 1}`, profile, forms);
    if (caption.length === 0) return [own];
    return [{ ...captionOf(whole, caption, forms), opensPage: index > 0 }, own];
  });
}

/** «Часть 2 из 3: Сахалинская область – Мегион» */
function sheetName({ columns }: ComparisonTable, index: number, count: number): string | null {
  if (count === 1) return null;
  const [first, last] = [columns[1]?.[0] ?? '', columns.at(-1)?.[0] ?? ''];
  return `Часть ${index + 1} из ${count}: ${first === last ? first : `${first} – ${last}`}`;
}

function composeNotes(
  whole: Tag,
  notes: readonly string[],
  forms: Forms,
): readonly ParagraphFlow[] {
  const { cell: form, line } = forms;
  return notes.map((text, index) =>
    paragraph({
      tag: child(whole, tag('P')),
      texts: [text],
      form,
      spaceBefore: index === 0 ? line / 2 : 0,
      keepTogether: true,
    }),
  );
}

function captionOf(whole: Tag, texts: readonly string[], forms: Forms): ParagraphFlow {
  return paragraph({
    tag: child(whole, tag('H2')),
    texts,
    form: { ...forms.heading, size: forms.cell.size, leading: forms.cell.leading },
    spaceBefore: forms.line,
    keepWithNext: true,
    keepTogether: true,
  });
}

function composeTable(
  whole: Tag,
  { columns, columnsAre, rows }: ComparisonTable,
  id: string,
  profile: PdfProfile,
  forms: Forms,
): TableFlow {
  const table = child(whole, tag('Table'));
  const head = composeHead(table, columns, id);
  const body = child(table, tag('TBody'));
  return {
    kind: 'table',
    tag: table,
    head,
    rows: rows.map((row, index) => composeRow(body, row, `${id}-r${index + 1}`, columns.length)),
    sizes: tableSizes(profile),
    leading: profile.text.leading,
    hyphenation: profile.text.hyphenation,
    spaceBefore: forms.line / 2,
    keepWithNext: false,
    isEven: columnsAre === 'sides',
    keepsRows: false,
  };
}

function composeHead(
  table: Tag,
  columns: ComparisonTable['columns'],
  id: string,
): readonly CellFlow[] {
  const row = child(child(table, tag('THead')), tag('TR'));
  return columns.map((lines, index) => {
    const at = child(row, tag('TH', { cell: { scope: 'Column', columns: 1 } }));
    return {
      id: `${id}-c${index + 1}`,
      paragraphs: lines.map((text) => plain(text, child(at, tag('P')))),
      alignment: 'centred',
      face: 'bold',
      columns: 1,
    };
  });
}

function composeRow(body: Tag, row: ComparisonRow, id: string, columns: number): RowFlow {
  const line = child(body, tag('TR'));
  if (row.kind === 'group')
    return { kind: 'group', id, cells: [headCell(line, row.name, `${id}-c1`, columns)] };
  const rest = row.cells.map((cell, place): CellFlow => {
    const span = place === row.cells.length - 1 ? columns - 1 - place : 1;
    const at = child(line, tag('TD', { cell: { scope: null, columns: span } }));
    return {
      id: `${id}-c${place + 2}`,
      paragraphs: textsOf(at, cell),
      alignment: 'left',
      face: 'regular',
      columns: span,
    };
  });
  return { kind: 'row', id, cells: [headCell(line, row.name, `${id}-c1`, 1), ...rest] };
}

function headCell(line: Tag, text: string, id: string, columns: number): CellFlow {
  const at = child(line, tag('TH', { cell: { scope: 'Row', columns } }));
  const paragraphs = [plain(text, at)];
  return { id, paragraphs, alignment: 'left', face: columns > 1 ? 'bold' : 'regular', columns };
}

/** Several wordings of a cell are told apart by dashes. */
function textsOf(cell: Tag, content: ComparisonCell): readonly CellText[] {
  if (content.kind === 'empty') return [plain(content.reason, child(cell, tag('P')))];
  const cited = content.texts.filter(({ citation }) => citation !== null);
  const mark = cited.length > 1 ? '– ' : '';
  return content.texts.flatMap(({ text, citation, url, different }) => [
    wording(child(cell, tag('P')), mark, text, different),
    ...(citation === null ? [] : [citationOf(child(cell, tag('P')), `(${citation})`, url)]),
  ]);
}

function citationOf(words: Tag, text: string, url: string | null): CellText {
  if (url === null) return plain(text, words);
  const target = { kind: 'url', url } as const;
  const link = { provision: '', start: 0, end: text.length, target };
  return { ...plain(text, words), links: [{ link, tag: child(words, tag('Link')) }] };
}

function plain(text: string, words: Tag): CellText {
  return { text, tag: words, links: [], underlined: [] };
}

/** Words that the other side lacks are underlined: an official paper has no colours. */
function wording(
  words: Tag,
  mark: string,
  text: string,
  different: readonly TextRange[],
): CellText {
  const underlined = different.map(({ start, end }) => ({
    start: start + mark.length,
    end: end + mark.length,
    tag: child(words, tag('Span', { isUnderlined: true })),
  }));
  return { ...plain(mark + text, words), underlined };
}
