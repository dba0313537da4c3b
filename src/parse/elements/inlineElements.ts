import type { InlineElement, InlineName } from './InlineElement.ts';
import { abbr } from './inline/abbr.ts';
import { base } from './inline/base.ts';
import { basis } from './inline/basis.ts';
import { channel } from './inline/channel.ts';
import { date } from './inline/date.ts';
import { enacts } from './inline/enacts.ts';
import { fix } from './inline/fix.ts';
import { fn } from './inline/fn.ts';
import { indicator } from './inline/indicator.ts';
import { matter } from './inline/matter.ts';
import { mechanism } from './inline/mechanism.ts';
import { method } from './inline/method.ts';
import { name } from './inline/name.ts';
import { note } from './inline/note.ts';
import { ref } from './inline/ref.ts';
import { sic } from './inline/sic.ts';
import { term } from './inline/term.ts';

/** Every element that may stand among words, by name. */
export const inlineElements: Readonly<Record<InlineName, InlineElement>> = {
  Fn: fn,
  Sic: sic,
  Fix: fix,
  Note: note,
  Ref: ref,
  Basis: basis,
  Abbr: abbr,
  Term: term,
  Indicator: indicator,
  Base: base,
  Method: method,
  Date: date,
  Matter: matter,
  Channel: channel,
  Mechanism: mechanism,
  Enacts: enacts,
  Name: name,
};

export function isInlineName(name: string): name is InlineName {
  return Object.hasOwn(inlineElements, name);
}
