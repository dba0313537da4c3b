import type { Audience } from './Audience.ts';

/**
 * A need in a teacher's plain words («Нужен наставник»), and the rule that says which provisions
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
  /** Whom the question is asked for; a function meant only for others is shown apart. */
  readonly audience: Audience;
  readonly duty: NeedRule;
  readonly mention: NeedRule;
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
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** Phrases and types of bodies that answer most directly: they stand first in their level. */
  readonly first: readonly string[];
}
