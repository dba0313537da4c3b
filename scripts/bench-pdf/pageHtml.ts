import type { PlainBlock } from './plainBlocks.ts';

/** The same form as ours in HTML for print. `font`: a data address of the regular face. */
export function pageHtml(blocks: readonly PlainBlock[], font: string): string {
  return `<!doctype html><html lang="ru"><meta charset="utf-8"><title>Документ</title><style>
@font-face { font-family: Set; src: url(${font}) }
@page { size: A4; margin: 20mm 10mm 20mm 20mm }
body { font: 14pt/1.15 Set; margin: 0; text-align: justify; hyphens: auto }
p { margin: 0; text-indent: 12.5mm } h1, h2 { font-size: 14pt; text-align: center }
table { border-collapse: collapse; font-size: 12pt; text-align: left } td, th { border: 0.5pt solid; padding: 1mm }
</style>${blocks.map(blockHtml).join('\n')}</html>`;
}

function blockHtml(block: PlainBlock): string {
  switch (block.kind) {
    case 'title':
      return `<h1>${escape(block.text)}</h1>`;
    case 'heading':
      return `<h2>${escape(block.text)}</h2>`;
    case 'corner':
      return `<p style="margin-left: 100mm; text-indent: 0">${escape(block.text)}</p>`;
    case 'paragraph':
      return `<p>${escape(block.text)}</p>`;
    case 'table': {
      const row = (cells: readonly string[], tag: string) =>
        `<tr>${cells.map((cell) => `<${tag}>${escape(cell)}</${tag}>`).join('')}</tr>`;
      const body = block.rows.map((cells) => row(cells, 'td')).join('');
      return `<table><thead>${row(block.head, 'th')}</thead><tbody>${body}</tbody></table>`;
    }
  }
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
