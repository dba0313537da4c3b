import type { Block } from '../../../model/Block.ts';
import type { PlacedProvision, Provision } from '../../../model/walkBlocks.ts';
import type { BodyLink } from '../DocumentView.ts';
import type { InlineMark } from '../InlineMark.ts';

/** What rendering one provision needs to know beyond itself. */
export interface OfficialContext {
  marksOf(provision: string): readonly InlineMark[];
  bodyAt(provision: string): BodyLink | null;
  /** How the place is cited: «абз. 6 п. 3.2.3». */
  cite(placed: PlacedProvision): string;
  /** Renders what stands inside a provision; handed down so that renderers of blocks need not import each other in circles. */
  renderBlocks(blocks: readonly Block[], context: OfficialContext): string;
  /** Provisions around the one being rendered, outermost first. */
  readonly ancestors: readonly Provision[];
}

/** The context for what stands inside a provision. */
export function inside(context: OfficialContext, provision: Provision): OfficialContext {
  return { ...context, ancestors: [...context.ancestors, provision] };
}
