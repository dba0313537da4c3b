import type { DiagnosticCode } from '../../diagnostics/diagnosticCodes.ts';
import type { TagAttribute } from '../scan/Tag.ts';
import type { Reporter } from '../source/Reporter.ts';
import type { VocabularyList } from '../vocabulary/Vocabulary.ts';

/** A kind of thing that attributes name by slug or exact Russian name. */
export interface NameKind {
  readonly code: DiagnosticCode;
  /** What to say of a name that stands for nothing. */
  readonly unknown: (value: string) => string;
  /** Where all names are listed. */
  readonly list: string;
}

export const topicNames: NameKind = {
  code: 'TOPIC_UNKNOWN',
  unknown: (value) => `Темы «${value}» нет.`,
  list: 'Все темы перечислены в content/registry/topics.yml.',
};

export const bodyNames: NameKind = {
  code: 'BODY_UNKNOWN',
  unknown: (value) => `Органа или организации «${value}» нет в реестре территории.`,
  list: 'Реестр лежит в content/registry/bodies.',
};

/**
 * Ids of what an attribute names. A value that is one name as a whole is one, whatever signs are in it;
 * else it is cut at the separator, and parts that stand for nothing are left out, and reported unless
 * the list that may hold them could not be read.
 */
export function readNames(
  { value, start }: TagAttribute,
  separator: RegExp,
  resolver: VocabularyList,
  kind: NameKind,
  reporter: Reporter,
): readonly string[] {
  const whole = resolver.resolve(value);
  if (whole !== null) return [whole];
  return value.split(separator).flatMap((part) => {
    const name = part.trim();
    const id = resolver.resolve(name);
    if (id !== null) return [id];
    if (resolver.isUnread(name)) return [];
    const nearest = resolver.nearest(name);
    const hint =
      nearest === null ? '' : `Возможно, имелось в виду «${nearest.id}» («${nearest.name}»). `;
    reporter.report(kind.code, start, kind.unknown(name), `${hint}${kind.list}`);
    return [];
  });
}
