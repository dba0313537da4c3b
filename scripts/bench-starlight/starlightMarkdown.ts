import type { PlainBlock } from '../bench-pdf/plainBlocks.ts';

/** A document as an editor would write it for Starlight: sections are headings, printed dashes are list marks. */
export function starlightMarkdown(title: string, blocks: readonly PlainBlock[]): string {
  const lines = blocks.map(toMarkdown).join('\n\n');
  // Items of one list follow each other without an empty line: a tight list, as ours is.
  const tight = lines.replace(/(?<=^- .*)\n\n(?=- )/gm, '\n');
  return `---\ntitle: ${JSON.stringify(title)}\n---\n\n${tight}\n`;
}

function toMarkdown(block: PlainBlock): string {
  switch (block.kind) {
    case 'heading':
      return `## ${escapeMarkdown(block.text)}`;
    case 'title':
    case 'corner':
      return escapeMarkdown(block.text);
    case 'paragraph':
      return block.text.startsWith('– ')
        ? `- ${escapeMarkdown(block.text.slice(2))}`
        : escapeMarkdown(block.text);
    case 'table': {
      const rows = [block.head, block.head.map(() => '---'), ...block.rows];
      return rows.map((row) => `| ${row.map(escapeCell).join(' | ')} |`).join('\n');
    }
  }
}

/** «1.» at the beginning would start a numbered list. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&').replace(/^(\d+)\./, '$1\\.');
}

function escapeCell(text: string): string {
  return text === '---' ? text : escapeMarkdown(text);
}
