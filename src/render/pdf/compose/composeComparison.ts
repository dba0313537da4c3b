import type { ComparisonCell, ComparisonPart } from '../PdfInput.ts';
import type { PdfProfile } from '../../../model/PdfProfile.ts';
import { child, tag } from '../tags/Tag.ts';
import type { Tag } from '../tags/Tag.ts';
import { paragraph } from './Composer.ts';
import type { CellFlow, CellText, RowFlow } from './Flow.ts';
import type { FlowPart } from './FlowPart.ts';
import type { Forms } from './Forms.ts';

/** A comparison as a table in the form of an appendix: territories in columns, citations under texts. */
export function composeComparison(
  part: ComparisonPart,
  profile: PdfProfile,
  forms: Forms,
): FlowPart {
  const whole = tag('Part');
  const title = paragraph({
    tag: child(whole, tag('H1')),
    texts: [part.heading],
    form: forms.title,
    keepWithNext: true,
    keepTogether: true,
  });
  const table = child(whole, tag('Table'));
  const head = composeHead(table, part.columns);
  const body = child(table, tag('TBody'));
  return {
    id: 'comparison',
    label: part.label,
    tag: whole,
    blocks: [
      title,
      {
        kind: 'table',
        tag: table,
        head,
        rows: part.rows.map((row, index) => composeRow(body, row.name, row.cells, index)),
        sizes: [profile.table.size, profile.table.size - 1, profile.table.minSize],
        leading: profile.text.leading,
        hyphenation: profile.text.hyphenation,
        spaceBefore: forms.line,
        keepWithNext: false,
      },
    ],
    outline: { title: part.label, anchor: null, children: [] },
  };
}

function composeHead(table: Tag, columns: readonly string[]): readonly CellFlow[] {
  const row = child(child(table, tag('THead')), tag('TR'));
  return columns.map((text, index) => {
    const at = child(row, tag('TH', { cell: { scope: 'Column', columns: 1 } }));
    return {
      id: `column-${index + 1}`,
      paragraphs: [{ text, tag: at, links: [] }],
      alignment: 'centred',
      face: 'bold',
      columns: 1,
    };
  });
}

function composeRow(
  body: Tag,
  name: string,
  cells: readonly ComparisonCell[],
  index: number,
): RowFlow {
  const row = child(body, tag('TR'));
  const id = `row-${index + 1}`;
  const head = child(row, tag('TH', { cell: { scope: 'Row', columns: 1 } }));
  const first: CellFlow = {
    id: `${id}-c1`,
    paragraphs: [{ text: name, tag: head, links: [] }],
    alignment: 'left',
    face: 'bold',
    columns: 1,
  };
  const rest = cells.map((cell, place): CellFlow => {
    const at = child(row, tag('TD', { cell: { scope: null, columns: 1 } }));
    return {
      id: `${id}-c${place + 2}`,
      paragraphs: textsOf(at, cell),
      alignment: 'left',
      face: 'regular',
      columns: 1,
    };
  });
  return { kind: 'row', id, cells: [first, ...rest] };
}

function textsOf(cell: Tag, content: ComparisonCell): readonly CellText[] {
  if (content.kind === 'empty')
    return [{ text: content.reason, tag: child(cell, tag('P')), links: [] }];
  return content.texts.flatMap(({ text, citation, url }) => [
    { text, tag: child(cell, tag('P')), links: [] },
    citationOf(child(cell, tag('P')), `(${citation})`, url),
  ]);
}

function citationOf(words: Tag, text: string, url: string | null): CellText {
  if (url === null) return { text, tag: words, links: [] };
  const target = { kind: 'url', url } as const;
  const link = { provision: '', start: 0, end: text.length, target };
  return { text, tag: words, links: [{ link, tag: child(words, tag('Link')) }] };
}
