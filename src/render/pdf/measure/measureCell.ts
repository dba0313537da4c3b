import type { CellFlow } from '../compose/Flow.ts';
import { paragraph } from '../compose/Composer.ts';
import { measureParagraph } from './measureParagraph.ts';
import type { Measurer } from './Measurer.ts';
import type { LineMark } from './Strip.ts';
import type { TableForm } from './TableForm.ts';

/** Room between a cell's rules and its words, points. */
export const CELL_PADDING = { side: 4, top: 1.5, bottom: 3 } as const;

/** The lines of a cell, each with the place of its baseline below the cell's top. */
export function measureCell(
  measurer: Measurer,
  cell: CellFlow,
  form: TableForm,
  width: number,
): readonly LineMark[] {
  const { size, leading, hyphenation } = form;
  const lines = cell.paragraphs.flatMap(({ text, tag, links, underlined }) =>
    measureParagraph(
      measurer,
      paragraph({
        tag,
        texts: [text],
        links,
        underlined,
        form: {
          face: cell.face,
          size,
          leading,
          alignment: cell.alignment,
          indent: 0,
          width: null,
          corner: false,
          hyphenation: hyphenation && cell.alignment !== 'centred',
          glue: 'narrow',
        },
      }),
      width - 2 * CELL_PADDING.side,
    ),
  );
  return lines
    .flatMap((line) => line.marks)
    .filter((mark) => mark.kind === 'line')
    .map((mark, index) => ({
      ...mark,
      x: mark.x + CELL_PADDING.side,
      y: mark.y + CELL_PADDING.top + index * leading,
    }));
}
