import type { Annotation, InteractionAnnotation } from '../../model/Annotation.ts';
import type { Corpus } from '../../model/Corpus.ts';
import { indexDocuments, provisionAt, wordsAt } from '../provisions/indexDocuments.ts';
import { pointNumber } from '../provisions/pointNumber.ts';

/** Предмет, канал or механизм взаимодействия, as one document names it. */
export interface InteractionRecord {
  /** `document#provision~n`: the n-th of its provision. */
  readonly id: string;
  readonly document: string;
  readonly territory: string;
  readonly provision: string;
  readonly point: string | null;
  readonly kind: InteractionAnnotation['kind'];
  readonly text: string;
}

/** «;» or «.», unless it is an abbreviation's own: «и т.д.», «и т. п.», «и др.». */
const closingSign = /;$|(?<!т\.\s?[дп]|\s(?:др|пр))\.$/u;

/** Every matter, channel and mechanism, in the order of documents and print. */
export function listInteraction(corpus: Corpus): InteractionRecord[] {
  return [...indexDocuments(corpus)].flatMap((indexed) => {
    const { document, apparatus } = indexed;
    const taken = new Map<string, number>();
    return apparatus.annotations.filter(isInteraction).map(({ kind, span }) => {
      const ordinal = (taken.get(span.provision) ?? 0) + 1;
      taken.set(span.provision, ordinal);
      return {
        id: `${document.id}#${span.provision}~${ordinal}`,
        document: document.id,
        territory: document.territory,
        provision: span.provision,
        point: pointNumber(provisionAt(indexed, span.provision)),
        kind,
        text: wordsAt(indexed, span).replace(closingSign, ''),
      };
    });
  });
}

function isInteraction(annotation: Annotation): annotation is InteractionAnnotation {
  const { kind } = annotation;
  return kind === 'matter' || kind === 'channel' || kind === 'mechanism';
}
