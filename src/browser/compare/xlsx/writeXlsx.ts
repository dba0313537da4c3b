import type { Sheet } from '../Sheet.ts';
import { columnWidths } from './columnWidths.ts';
import { rowHeight } from './rowHeight.ts';
import { zipFiles } from './zipFiles.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const SPREADSHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * A workbook of one sheet (ECMA-376): words wrap, the head is bold and stays in sight; printed, the sheet lies
 * across, as wide as the paper, with the head on every page.
 */
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

const SHEET = 'Сравнение';

function workbook(): string {
  return (
    `${HEAD}<workbook xmlns="${SPREADSHEET}" xmlns:r="${OFFICE}/relationships">` +
    `<sheets><sheet name="${SHEET}" sheetId="1" r:id="rId1"/></sheets>` +
    '<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">' +
    `${SHEET}!$1:$1</definedName></definedNames></workbook>`
  );
}

/** Cell style 0 wraps words, style 1 is the head. */
function styles(): string {
  const cell = (font: number) =>
    `<xf numFmtId="0" fontId="${font}" fillId="0" borderId="1" xfId="0" applyAlignment="1" applyFont="1" applyBorder="1">` +
    '<alignment vertical="top" wrapText="1"/></xf>';
  const lines = ['left', 'right', 'top', 'bottom']
    .map((side) => `<${side} style="hair"><color auto="1"/></${side}>`)
    .join('');
  return (
    `${HEAD}<styleSheet xmlns="${SPREADSHEET}">` +
    '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>' +
    '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
    // Readers take the first two fills for these, whatever stands there.
    '<fills count="2"><fill><patternFill patternType="none"/></fill>' +
    '<fill><patternFill patternType="gray125"/></fill></fills>' +
    `<borders count="2"><border/><border>${lines}</border></borders>` +
    '<cellStyleXfs count="1"><xf/></cellStyleXfs>' +
    `<cellXfs count="2">${cell(0)}${cell(1)}</cellXfs></styleSheet>`
  );
}

/** More columns are not squeezed into the width of one sheet of paper. */
const ON_ONE_SHEET = 12;

function worksheet(sheet: Sheet): string {
  const widths = columnWidths(sheet);
  const columns = widths.map(
    (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  const rows = sheet.map((row, at) => {
    const cells = row.map((text, column) => cell(text, `${columnName(column)}${at + 1}`, at === 0));
    return `<row r="${at + 1}" ht="${rowHeight(row, widths)}">${cells.join('')}</row>`;
  });
  const sheetsAcross = widths.length > ON_ONE_SHEET ? 0 : 1;
  return (
    `${HEAD}<worksheet xmlns="${SPREADSHEET}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>` +
    `<sheetViews><sheetView workbookViewId="0">${frozen(widths)}</sheetView></sheetViews>` +
    `<cols>${columns.join('')}</cols><sheetData>${rows.join('')}</sheetData>` +
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.2" footer="0.2"/>' +
    `<pageSetup paperSize="9" orientation="landscape" fitToWidth="${sheetsAcross}" fitToHeight="0"/>` +
    '</worksheet>'
  );
}

/** A wider first column would leave no room for the others. */
const WIDEST_FROZEN = 32;

/** The head stays in sight, and the first column where it is narrow. */
function frozen([first = 0]: readonly number[]): string {
  return first <= WIDEST_FROZEN
    ? '<pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/>'
    : '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
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
