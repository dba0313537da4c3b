import qrcode from 'qrcode-generator';

/** A QR code as one SVG path on a grid of unit squares, `side` squares wide and high, without its quiet margin. */
export interface QrPath {
  readonly side: number;
  readonly path: string;
}

/** The QR code of a text with medium error correction, of the smallest version that holds it. */
export function qrPath(text: string): QrPath {
  const code = qrcode(0, 'M');
  code.addData(text);
  code.make();
  const side = code.getModuleCount();
  const rows = Array.from({ length: side }, (_, row) => {
    return rowPath(row, side, (column) => code.isDark(row, column));
  });
  return { side, path: rows.join('') };
}

/** Neighbouring dark squares of a row are one bar. */
function rowPath(row: number, side: number, isDark: (column: number) => boolean): string {
  let path = '';
  for (let start = 0; start < side; start += 1) {
    if (!isDark(start)) continue;
    let end = start + 1;
    while (end < side && isDark(end)) end += 1;
    path += `M${start} ${row}h${end - start}v1h-${end - start}z`;
    start = end;
  }
  return path;
}
