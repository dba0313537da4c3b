import { hasSameWords } from '../../text/diffWords.ts';
import type { NameSpan } from '../../text/NameSpan.ts';
import type { Alignments } from '../alignment/alignCorpus.ts';
import type { AlignmentGroup, AlignmentKind } from '../alignment/AlignmentGroup.ts';
import { findNames } from '../alignment/wording/findNames.ts';
import type { Lexicon } from '../alignment/wording/Lexicon.ts';
import type { Duty } from '../duties/Duty.ts';

/** A topic in all territories: what they say alike, and what each says alone. */
export interface TopicComparison {
  readonly groups: readonly ComparedGroup[];
  /** Duties that no other territory says alike, in the order of the corpus. */
  readonly own: readonly Duty[];
}

/** Duties that say the same, by their wordings. */
export interface ComparedGroup {
  readonly id: string;
  /** The anchor's wording first, if its duty is compared. */
  readonly variants: readonly ComparedVariant[];
}

/** One wording and everybody who has it. */
export interface ComparedVariant {
  readonly text: string;
  /** Names in the text: no difference between wordings. */
  readonly names: readonly NameSpan[];
  /** Relative to the anchor; null where the anchor is not among the duties compared. */
  readonly kind: AlignmentKind | null;
  readonly duties: readonly Duty[];
}

/** Sets a topic's duties side by side. A group belongs to every topic that one of its duties has. */
export function compareTopic(
  topic: string,
  duties: readonly Duty[],
  { corrected, lexicon }: Pick<Alignments, 'corrected' | 'lexicon'>,
): TopicComparison {
  const own = duties.filter((duty) => duty.topics.includes(topic));
  const dutyOf = new Map(duties.flatMap((duty) => duty.functions.map(({ id }) => [id, duty])));
  const compared = corrected
    .filter(({ members }) => members.some((m) => dutyOf.get(m.function)?.topics.includes(topic)))
    .map((group) => toComparedGroup(group, dutyOf, lexicon))
    // Of a group whose other members are in force no more nothing is left to compare.
    .filter(({ variants }) => territoriesOf(variants).size > 1);
  const matched = new Set(compared.flatMap(({ variants }) => variants.flatMap((v) => v.duties)));
  return { groups: compared, own: own.filter((duty) => !matched.has(duty)) };
}

/** Sets some duties side by side, and nothing but them: what a kind of bodies is charged with. */
export function compareDuties(
  duties: readonly Duty[],
  { corrected, lexicon }: Pick<Alignments, 'corrected' | 'lexicon'>,
): TopicComparison {
  const dutyOf = new Map(duties.flatMap((duty) => duty.functions.map(({ id }) => [id, duty])));
  const groups = corrected
    .map((group) => toComparedGroup(group, dutyOf, lexicon))
    .filter(({ variants }) => territoriesOf(variants).size > 1);
  const matched = new Set(groups.flatMap(({ variants }) => variants.flatMap((v) => v.duties)));
  return { groups, own: duties.filter((duty) => !matched.has(duty)) };
}

function territoriesOf(variants: readonly ComparedVariant[]): ReadonlySet<string> {
  return new Set(variants.flatMap(({ duties }) => duties.map((duty) => duty.territory)));
}

function toComparedGroup(
  { id, anchor, members }: AlignmentGroup,
  dutyOf: ReadonlyMap<string, Duty>,
  lexicon: Lexicon,
): ComparedGroup {
  const variants: (ComparedVariant & { readonly duties: Duty[] })[] = [];
  for (const { function: functionId, kind } of members) {
    const duty = dutyOf.get(functionId);
    if (duty === undefined) continue;
    const { text, territory } = duty;
    const known = variants.find((one) => hasSameWords(one.text, text));
    if (known === undefined) {
      const names = findNames(text, territory, lexicon);
      variants.push({ text, names, kind: dutyOf.has(anchor) ? kind : null, duties: [duty] });
    } else if (!known.duties.includes(duty)) known.duties.push(duty);
  }
  return { id, variants };
}
