import type { PlainBlock } from './plainBlocks.ts';

/** The same form as ours in Typst's markup: page, justified paragraphs, hyphens, headings, tables. */
export function typstSource(blocks: readonly PlainBlock[]): string {
  return `${HEAD}\n\n${blocks.map(blockSource).join('\n\n')}\n`;
}

const HEAD = `#set document(title: "Документ")
#set page(paper: "a4", margin: (left: 20mm, right: 10mm, top: 20mm, bottom: 20mm), numbering: "1", number-align: center + top)
#set text(font: "Tinos", size: 14pt, lang: "ru", hyphenate: true)
#set par(justify: true, first-line-indent: (amount: 12.5mm, all: true), leading: 0.5em, spacing: 0.5em)
#set table(stroke: 0.5pt, inset: 4pt)
#show heading: it => align(center, text(size: 14pt, it.body))
#show table: set text(size: 12pt)
#show table: set par(justify: false, first-line-indent: 0pt)`;

function blockSource(block: PlainBlock): string {
  switch (block.kind) {
    case 'title':
      return `#heading(level: 1, ${quote(block.text)})`;
    case 'heading':
      return `#heading(level: 2, ${quote(block.text)})`;
    case 'corner':
      return `#align(right, block(width: 8cm, align(left, par(justify: false, first-line-indent: 0pt, ${quote(block.text)}))))`;
    case 'paragraph':
      return `#${quote(block.text)}`;
    case 'table':
      return tableSource(block.head, block.rows);
  }
}

function tableSource(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const columns = Math.max(head.length, ...rows.map((row) => row.length));
  const cells = rows.flatMap((row) =>
    row.map((cell, index) => {
      const isLast = index === row.length - 1 && row.length < columns;
      return isLast ? `table.cell(colspan: ${columns - index}, ${quote(cell)})` : quote(cell);
    }),
  );
  const heads = head.length > 0 ? `table.header(${head.map(quote).join(', ')}), ` : '';
  const widths = Array.from({ length: columns }, (_, index) => (index === 0 ? 'auto' : '1fr'));
  return `#table(columns: (${widths.join(', ')}), ${heads}${cells.join(', ')})`;
}

const quote = (text: string) => JSON.stringify(text);
