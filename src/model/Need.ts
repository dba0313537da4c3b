import type { Audience } from './Audience.ts';

/**
 * A need in a teacher's plain words («Нужен наставник»), and the rules that say which provisions
 * answer it. A record of `content/registry/needs.yml`; editors change it without code.
 */
export interface Need {
  readonly id: string;
  /** In the reader's own words, as a card's title: «Нужен наставник». */
  readonly title: string;
  /** The question that the answer page answers: «Кто отвечает за наставничество». */
  readonly question: string;
  /** One plain sentence: what this is about, and what it is not. */
  readonly summary: string;
  /** Whom the question is asked for until the reader says who she is. */
  readonly audience: Audience;
  readonly duty: NeedRule;
  readonly mention: NeedRule;
  /** Words that look like the need and mean something else: said, so that silence is not taken for a slip. */
  readonly near: readonly NearRule[];
  /** Types of bodies whose own page the reader may want besides: a methodist, her service. */
  readonly bodies: readonly string[];
  /** Topic ids where the reader can see how other territories do it, the main one first. */
  readonly topics: readonly string[];
}

/**
 * Which provisions a rule takes. Empty lists put no condition. A provision is taken when
 * it is listed in `include`, or when it is in no `exclude` list and meets all conditions:
 * one of `topics` (functions only), one of `bodies` (types of bodies), one phrase of `words`, none of `without`.
 *
 * A phrase is the beginnings of words in their order: «выявлен дефицит» takes «выявление
 * профессиональных дефицитов» (at most two other words between neighbours).
 */
export interface NeedRule {
  readonly topics: readonly string[];
  readonly bodies: readonly string[];
  readonly words: readonly string[];
  readonly without: readonly string[];
  /** Provisions as `document#provision`. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** Phrases and types of bodies that answer most directly: they stand first in their level. */
  readonly first: readonly string[];
  /** What must be said beside words that serve the need only indirectly; they stand last in their level. */
  readonly remarks: readonly RuleRemark[];
}

/** Provisions with any of these phrases get this remark: our plain Russian, never official words. */
export interface RuleRemark {
  readonly words: readonly string[];
  readonly text: string;
}

/** What looks like the need and is another thing; `text` says what it is. */
export interface NearRule {
  readonly words: readonly string[];
  readonly text: string;
}
