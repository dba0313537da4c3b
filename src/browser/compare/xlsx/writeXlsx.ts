import type { Sheet } from '../Sheet.ts';
import { zipFiles } from './zipFiles.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const SPREADSHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A workbook of one sheet (ECMA-376): words wrap, the head is bold and stays in sight. */
export function writeXlsx(sheet: Sheet): Uint8Array<ArrayBuffer> {
  return zipFiles([
    { name: '[Content_Types].xml', text: contentTypes() },
    { name: '_rels/.rels', text: relations([['officeDocument', 'xl/workbook.xml']]) },
    { name: 'xl/workbook.xml', text: workbook() },
    {
      name: 'xl/_rels/workbook.xml.rels',
      text: relations([
        ['worksheet', 'worksheets/sheet1.xml'],
        ['styles', 'styles.xml'],
      ]),
    },
    { name: 'xl/styles.xml', text: styles() },
    { name: 'xl/worksheets/sheet1.xml', text: worksheet(sheet) },
  ]);
}

function contentTypes(): string {
  const override = (part: string, type: string) =>
    `<Override PartName="${part}" ContentType="${TYPE}.${type}+xml"/>`;
  return (
    `${HEAD}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    override('/xl/workbook.xml', 'sheet.main') +
    override('/xl/worksheets/sheet1.xml', 'worksheet') +
    `${override('/xl/styles.xml', 'styles')}</Types>`
  );
}

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const entries = targets.map(
    ([type, target], at) =>
      `<Relationship Id="rId${at + 1}" Type="${OFFICE}/relationships/${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${entries.join('')}</Relationships>`;
}

function workbook(): string {
  return (
    `${HEAD}<workbook xmlns="${SPREADSHEET}" xmlns:r="${OFFICE}/relationships">` +
    '<sheets><sheet name="Сравнение" sheetId="1" r:id="rId1"/></sheets></workbook>'
  );
}

/** Cell style 0 wraps words, style 1 is the head. */
function styles(): string {
  const cell = (font: number) =>
    `<xf numFmtId="0" fontId="${font}" fillId="0" borderId="0" xfId="0" applyAlignment="1" applyFont="1">` +
    '<alignment vertical="top" wrapText="1"/></xf>';
  return (
    `${HEAD}<styleSheet xmlns="${SPREADSHEET}">` +
    '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>' +
    '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
    '<fills count="1"><fill><patternFill patternType="none"/></fill></fills>' +
    '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>' +
    `<cellXfs count="2">${cell(0)}${cell(1)}</cellXfs></styleSheet>`
  );
}

const WIDEST = 60;

function worksheet(sheet: Sheet): string {
  const columns = Math.max(0, ...sheet.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, at) => {
    const longest = Math.max(0, ...sheet.map((row) => row[at]?.length ?? 0));
    const width = Math.min(WIDEST, Math.max(8, longest + 2));
    return `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`;
  });
  const rows = sheet.map((row, at) => {
    const cells = row.map((text, column) => cell(text, `${columnName(column)}${at + 1}`, at === 0));
    return `<row r="${at + 1}">${cells.join('')}</row>`;
  });
  return (
    `${HEAD}<worksheet xmlns="${SPREADSHEET}"><sheetViews><sheetView workbookViewId="0">` +
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    `<cols>${widths.join('')}</cols><sheetData>${rows.join('')}</sheetData></worksheet>`
  );
}

/** Words are written as words, never as formulas; whole numbers as numbers, so that they can be summed. */
function cell(text: string, place: string, isHead: boolean): string {
  const style = isHead ? 1 : 0;
  if (/^-?\d{1,15}$/.test(text)) return `<c r="${place}" s="${style}"><v>${text}</v></c>`;
  const words = `<is><t xml:space="preserve">${escapeXml(text)}</t></is>`;
  return `<c r="${place}" s="${style}" t="inlineStr">${words}</c>`;
}

/** A, B, … Z, AA, AB. */
function columnName(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26));
  return at < 26 ? letter : columnName(Math.floor(at / 26) - 1) + letter;
}

function escapeXml(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;');
}
