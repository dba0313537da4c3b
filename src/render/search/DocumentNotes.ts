import type { Span } from '../../model/Annotation.ts';
import type { Apparatus, SubjectEntry } from '../../model/Apparatus.ts';

/** What the apparatus of one document says, by provision id. */
export interface DocumentNotes {
  /** Topics of the functions in a provision, the main one first. */
  readonly functions: ReadonlyMap<string, readonly string[]>;
  readonly subjects: ReadonlyMap<string, SubjectEntry>;
  /** Where the defined words stand. */
  readonly terms: ReadonlyMap<string, Span>;
  readonly indicators: ReadonlySet<string>;
}

export function collectNotes({ subjects, annotations }: Apparatus): DocumentNotes {
  const functions = new Map<string, readonly string[]>();
  const terms = new Map<string, Span>();
  const indicators = new Set<string>();
  for (const annotation of annotations) {
    const { provision } = annotation.span;
    if (annotation.kind === 'function')
      functions.set(provision, [...(functions.get(provision) ?? []), ...annotation.topics]);
    if (annotation.kind === 'term') terms.set(provision, annotation.span);
    if (annotation.kind === 'indicator') indicators.add(provision);
  }
  return {
    functions,
    subjects: new Map(subjects.map((entry) => [entry.provision, entry])),
    terms,
    indicators,
  };
}
