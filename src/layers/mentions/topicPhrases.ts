import type { Topic } from '../../model/Topic.ts';
import type { MeasuredText } from '../alignment/similarity/Measure.ts';

/**
 * Words that name a topic: its name, and the first clause of its definition. Later clauses («реестр, экспертиза
 * площадок») lean on the first and say nothing alone.
 */
export function topicPhrases({ id, name, definition }: Topic): MeasuredText[] {
  const [clause = ''] = definition.split(/[,;.]/);
  const isPhrase = /\s/.test(clause.trim());
  return [name, ...(isPhrase ? [clause] : [])].map((text, at) => ({
    id: `topic ${id} ${at}`,
    territory: '',
    text,
  }));
}
