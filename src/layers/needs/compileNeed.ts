import type { Need, NeedRule } from '../../model/Need.ts';
import { wordsOf } from './matchesPhrase.ts';

/** A phrase as the beginnings of its words. */
export type Phrase = readonly string[];

/** A rule with its phrases split, once for all the provisions it is asked about. */
export interface CompiledRule extends Pick<NeedRule, 'topics' | 'bodies' | 'include' | 'exclude'> {
  readonly words: readonly Phrase[];
  readonly without: readonly Phrase[];
  readonly first: readonly FirstEntry[];
  readonly remarks: readonly CompiledRemark[];
}

/** An entry of `first`: the type of a body as written, and the same as a phrase. */
export interface FirstEntry {
  readonly bodyType: string;
  readonly phrase: Phrase;
}

export interface CompiledRemark {
  readonly words: readonly Phrase[];
  readonly text: string;
}

export interface CompiledNeed {
  readonly id: string;
  readonly duty: CompiledRule;
  readonly mention: CompiledRule;
  readonly near: readonly CompiledRemark[];
  /** What the need is about; a rule may look at more topics. */
  readonly topics: readonly string[];
}

export function compileNeed({ id, duty, mention, near, topics }: Need): CompiledNeed {
  return {
    id,
    duty: compileRule(duty),
    mention: compileRule(mention),
    near: near.map(compileRemark),
    topics: topics.filter((one) => duty.topics.length === 0 || duty.topics.includes(one)),
  };
}

export function compileRule(rule: NeedRule): CompiledRule {
  return {
    ...rule,
    words: rule.words.map(wordsOf),
    without: rule.without.map(wordsOf),
    first: rule.first.map((entry) => ({ bodyType: entry, phrase: wordsOf(entry) })),
    remarks: rule.remarks.map(compileRemark),
  };
}

function compileRemark({ words, text }: NeedRule['remarks'][number]): CompiledRemark {
  return { words: words.map(wordsOf), text };
}
