import type { ApprovalBlock, HeadBlock, LineBlock, SignatureBlock } from '../../../model/Block.ts';
import { inside, type OfficialContext } from './OfficialContext.ts';
import { placeAttributes } from './place.ts';
import { renderText } from './renderText.ts';

/** Head of an order; words in another state language say so, for voices and fonts. */
export function renderHead(head: HeadBlock, context: OfficialContext): string {
  const language = head.language === 'ru' ? '' : ` lang="${head.language}"`;
  return `<div class="order-head"${language}${placeAttributes(head, context)}>${renderLines(head.lines, inside(context, head))}</div>`;
}

export function renderApproval(approval: ApprovalBlock, context: OfficialContext): string {
  return `<div class="approval"${placeAttributes(approval, context)}>${renderLines(approval.lines, inside(context, approval))}</div>`;
}

function renderLines(lines: readonly LineBlock[], context: OfficialContext): string {
  return lines
    .map((line) => `<p${placeAttributes(line, context)}>${renderText(line, context)}</p>`)
    .join('\n');
}

/** The name, the tail of the words, stands at the right margin. */
export function renderSignature(signature: SignatureBlock, context: OfficialContext): string {
  const split = signature.text.length - (signature.name?.length ?? 0);
  const position = renderText(signature, context, 0, split);
  const name =
    signature.name === null ? '' : `<span>${renderText(signature, context, split)}</span>`;
  return `<p class="signature"${placeAttributes(signature, context)}><span>${position}</span>${name}</p>`;
}
