import { nearestWord } from '../../text/nearestWord.ts';
import { blockElements, isBlockName } from '../elements/blockElements.ts';
import type { BlockName } from '../elements/BlockElement.ts';
import { inlineElements, isInlineName } from '../elements/inlineElements.ts';
import { type BodyScan, lineEnd, openLeaf, pushText } from './BodyScan.ts';
import { scanTag } from './scanTag.ts';
import type { Tag } from './Tag.ts';

/** Scans what begins with «<» at `start`, on a line that ends at `end`; returns the offset after it. */
export function scanMarkup(scan: BodyScan, start: number, end: number): number {
  if (scan.text.startsWith('<!--', start)) return skipComment(scan, start, end);
  const scanned = scanTag(scan.text, start, scan.reporter);
  switch (scanned.kind) {
    case 'none':
      pushText(scan, start, start + 1);
      return start + 1;
    case 'broken':
      scan.faulty.add(scanned.name);
      return scanned.end;
    case 'tag':
      pushTag(scan, scanned.tag);
      return scanned.tag.end;
  }
}

function pushTag(scan: BodyScan, tag: Tag): void {
  if (tag.form === 'close' && scan.faulty.delete(tag.name)) return;
  if (isBlockName(tag.name)) pushBlockTag(scan, tag.name, tag);
  else if (isInlineName(tag.name)) pushInlineTag(scan, tag);
  else reportUnknown(scan, tag);
}

function pushInlineTag(scan: BodyScan, tag: Tag): void {
  const leaf = scan.leaf ?? openLeaf(scan, 'none', 0, tag.start);
  leaf.tokens.push({ kind: 'tag', tag });
  scan.wordsOnLine = true;
}

function pushBlockTag(scan: BodyScan, name: BlockName, tag: Tag): void {
  const rest = scan.text.slice(tag.end, lineEnd(scan.text, tag.end)).trim();
  const crowded = scan.wordsOnLine || (rest !== '' && !rest.startsWith('<'));
  if (blockElements[name].ownLine && crowded) {
    const message = `Тег «${name}» стоит на одной строке со словами.`;
    const fix = 'Поставьте его на отдельную строку.';
    scan.reporter.report('ELEMENT_NOT_ON_OWN_LINE', tag.start, message, fix);
  }
  scan.leaf = null;
  scan.tokens.push({ kind: 'block-tag', name, tag });
}

function reportUnknown(scan: BodyScan, { name, form, start }: Tag): void {
  if (form === 'open') scan.faulty.add(name);
  const names = [...Object.keys(blockElements), ...Object.keys(inlineElements)];
  const nearest = nearestWord(name, names);
  const hint = nearest === null ? '' : `Возможно, имелся в виду «${nearest}». `;
  const message = `Элемента «${name}» в разметке нет.`;
  const fix = `${hint}Все элементы описаны в content/README.md.`;
  scan.reporter.report('ELEMENT_UNKNOWN', start, message, fix);
}

function skipComment(scan: BodyScan, start: number, end: number): number {
  const close = scan.text.indexOf('-->', start);
  const fix = 'Уберите его; примечание к словам пишут так: <Note text="…">слова</Note>.';
  scan.reporter.report('HTML_COMMENT', start, 'Комментариев HTML в документах нет.', fix);
  return close === -1 ? end : close + 3;
}
