import type { PlannedMention, TopicMention } from '../../layers/mentions/TopicMention.ts';
import { citePlace } from '../../model/citation.ts';
import type { CorpusIndex } from '../../model/indexCorpus.ts';

/**
 * What stands in place of a duty, for a narrow cell: «обязанности не найдено; по плану отвечает ЛОИРО», or
 * «…; упоминается: п. 3.3.1». `mentions` are not empty.
 */
export function mentionMark(index: CorpusIndex, mentions: readonly TopicMention[]): string {
  const planned = mentions.flatMap((one) => (one.kind === 'planned' ? bodiesOf(index, one) : []));
  const words =
    planned.length > 0
      ? `по плану ${new Set(planned).size > 1 ? 'отвечают' : 'отвечает'} ${[...new Set(planned)].join(', ')}`
      : `упоминается: ${mentions.map((one) => placeOf(index, one)).join('; ')}`;
  return `обязанности не найдено; ${words}`;
}

/** Short names; none where the row names nobody. */
function bodiesOf(index: CorpusIndex, { row }: PlannedMention): string[] {
  return row.bodies.map((id) => index.body(row.territory, id).short);
}

function placeOf(index: CorpusIndex, mention: TopicMention): string {
  const { document, provision } = mention.kind === 'planned' ? mention.row : mention;
  return citePlace(index.document(document), provision);
}
