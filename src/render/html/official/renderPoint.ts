import type { PointBlock, SectionBlock } from '../../../model/Block.ts';
import { escapeHtml } from '../escapeHtml.ts';
import { inside, type OfficialContext } from './OfficialContext.ts';
import { permalink, placeAttributes } from './place.ts';
import { renderNumbered } from './renderText.ts';

export function renderSection(section: SectionBlock, context: OfficialContext): string {
  const words = renderNumbered(section, permalink(section, context), context);
  const children = context.renderBlocks(section.children, inside(context, section));
  return `<section class="section"${placeAttributes(section, context)}>\n<h3>${words}</h3>\n${children}\n</section>`;
}

/** `data-depth` counts the components of the printed number: how far its words are indented. */
export function renderPoint(point: PointBlock, context: OfficialContext): string {
  const depth = point.number.split('.').filter((part) => part !== '').length;
  const subject = point.subject ? ' subject' : '';
  const words = renderNumbered(point, permalink(point, context), context);
  const children = context.renderBlocks(point.children, inside(context, point));
  return `<div class="point${subject}" data-depth="${depth}"${bodyAttributes(point, context)}${placeAttributes(point, context)}>\n<p>${words}</p>\n${children}\n</div>`;
}

/** Where a body acts as a subject, the menu of the point leads to all its duties. */
function bodyAttributes({ id }: PointBlock, context: OfficialContext): string {
  const body = context.bodyAt(id);
  return body === null
    ? ''
    : ` data-body-name="${escapeHtml(body.name)}" data-body-url="${escapeHtml(body.url)}"`;
}
