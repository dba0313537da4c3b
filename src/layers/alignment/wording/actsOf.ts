import { actOf } from './actOf.ts';
import type { Act, Acts } from './Acts.ts';
import { isListed } from './isListed.ts';
import { listActions } from './listActions.ts';
import type { ReadToken } from './ReadToken.ts';
import type { Part } from './Wording.ts';

/** Acts of a text's tokens; `parts` are theirs, `text` is the printed text that their offsets are of. */
export function actsOf(tokens: readonly ReadToken[], parts: readonly Part[], text: string): Acts {
  const acts = tokens.map((_, at) => actAt(tokens, at, parts, text));
  const done = listActions(tokens, parts, text).map((at) => acts[at] ?? null);
  const sole = done.flatMap((act) => act ?? []);
  const spoken = acts.flatMap((act, at) =>
    act === null || isForOthers(act, tokens[at - 1]) ? [] : act,
  );
  return { sole: sole.length === done.length ? [...new Set(sole)] : [], spoken };
}

function actAt(
  tokens: readonly ReadToken[],
  at: number,
  parts: readonly Part[],
  text: string,
): Act | null {
  const act = actOf(tokens[at]?.stem ?? '');
  return act === 'agreement' && isAsked(tokens, at, parts, text) ? 'asking' : act;
}

/** «направляет на согласование», «согласовывает кандидатуру с оператором»: others agree. */
function isAsked(
  tokens: readonly ReadToken[],
  at: number,
  parts: readonly Part[],
  text: string,
): boolean {
  if (tokens[at - 1]?.stem === 'на') return true;
  const rest = tokens.slice(at + 1);
  const end = rest.findIndex((_, index) => isListed(tokens, at + 1 + index, text));
  const clause = end < 0 ? rest : rest.slice(0, end);
  return clause.some(
    ({ stem }, index) => (stem === 'с' || stem === 'со') && parts[at + 1 + index] === 'core',
  );
}

/** Before an act that somebody else does, or does later. */
const AHEAD = new Set(['на', 'для', 'к', 'с']);

function isForOthers(act: Act, before: ReadToken | undefined): boolean {
  return act !== 'asking' && AHEAD.has(before?.stem ?? '');
}
