import type { Act } from '../../model/LegalDocument.ts';

/** «в утратившем силу акте № 12», «в акте № 7, срок которого истёк». */
export function lapsedWords(acts: readonly Act[]): string {
  return acts
    .map(({ number, status }) =>
      status.state === 'expired'
        ? `в акте № ${number}, срок которого истёк`
        : `в утратившем силу акте № ${number}`,
    )
    .join(' и ');
}
