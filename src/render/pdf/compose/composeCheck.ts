import qrcode from 'qrcode-generator';
import { formatDay } from '../../../text/formatDay.ts';
import type { CheckNote } from '../PdfInput.ts';
import { points } from '../points.ts';
import { child, tag } from '../tags/Tag.ts';
import type { Tag } from '../tags/Tag.ts';
import { paragraph } from './Composer.ts';
import type { QrFlow } from './Flow.ts';
import type { Forms } from './Forms.ts';

const SIDE = points(16);

/** What a print can be checked by: address, QR code, sha256, date. Ours, outside the official text. */
export function composeCheck(parent: Tag, check: CheckNote, forms: Forms): QrFlow {
  const note = child(parent, tag('Note'));
  const say = (text: string) =>
    paragraph({ tag: child(note, tag('P')), texts: [text], form: forms.remark });
  const lines = [
    'Не входит в официальный текст. Сверить печатный экземпляр с сайтом:',
    ...(check.url === null ? [] : [check.url]),
    `sha256 текста: ${check.sha256}`,
    `Текст на ${formatDay(check.date)}. Официальным опубликованием не является.`,
  ];
  const words = lines.map(say);
  const alternative = `QR-код с адресом ${check.url ?? ''}`;
  const figure = check.url === null ? null : child(note, tag('Figure', { alternative }));
  return {
    kind: 'qr',
    tag: figure,
    squares: check.url === null ? [] : squaresOf(check.url),
    side: SIDE,
    blocks: words,
    spaceBefore: 0,
  };
}

/** The squares of a QR code with medium error correction, of the smallest version that holds the text. */
function squaresOf(text: string): readonly (readonly boolean[])[] {
  const code = qrcode(0, 'M');
  code.addData(text);
  code.make();
  const all = Array.from({ length: code.getModuleCount() }, (_, index) => index);
  return all.map((row) => all.map((column) => code.isDark(row, column)));
}
