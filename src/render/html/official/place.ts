import type { Provision } from '../../../model/walkBlocks.ts';
import { escapeHtml } from '../escapeHtml.ts';
import type { OfficialContext } from './OfficialContext.ts';

/** Attributes that make an element a provision: its id, and how it is cited. */
export function placeAttributes(provision: Provision, context: OfficialContext): string {
  const place = context.cite({ provision, ancestors: context.ancestors });
  return ` id="${escapeHtml(provision.id)}" data-place="${escapeHtml(place)}"`;
}

/**
 * The empty anchor that links to a provision and opens its menu. Points and sections are reached by
 * keyboard and named; hundreds of items would only be noise there: the menu of their point offers them.
 */
export function permalink(provision: Provision, context: OfficialContext): string {
  const url = `#${escapeHtml(provision.id)}`;
  if (!isLandmark(provision)) {
    return `<a class="permalink" href="${url}" tabindex="-1" aria-hidden="true"></a>`;
  }
  const place = context.cite({ provision, ancestors: context.ancestors });
  return `<a class="permalink" href="${url}" aria-label="Ссылка: ${escapeHtml(place)}"></a>`;
}

function isLandmark({ kind }: Provision): boolean {
  return kind === 'point' || kind === 'section' || kind === 'row';
}
