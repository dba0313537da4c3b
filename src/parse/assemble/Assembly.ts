import type { Annotation } from '../../model/Annotation.ts';
import type { SubjectEntry } from '../../model/Apparatus.ts';
import type { DocumentKind } from '../../model/DocumentKind.ts';
import type { Reporter } from '../source/Reporter.ts';
import type { SourceText } from '../source/SourceText.ts';
import type { Vocabulary } from '../vocabulary/Vocabulary.ts';

/** What gathers while one document is assembled from its source nodes. */
export interface Assembly {
  readonly document: string;
  readonly kind: DocumentKind;
  readonly source: SourceText;
  readonly vocabulary: Vocabulary;
  readonly reporter: Reporter;
  readonly annotations: Annotation[];
  readonly subjects: SubjectEntry[];
  /** Offset into the source of each provision's first character. */
  readonly provisionOffsets: Map<string, number>;
  /** Offset into the source of the tag that made each annotation. */
  readonly annotationOffsets: Map<Annotation, number>;
  /** How often each id, or each counter of ids, has been used. */
  readonly counts: Map<string, number>;
}

export function createAssembly(
  source: SourceText,
  identity: { readonly document: string; readonly kind: DocumentKind },
  vocabulary: Vocabulary,
  reporter: Reporter,
): Assembly {
  return {
    ...identity,
    source,
    vocabulary,
    reporter,
    annotations: [],
    subjects: [],
    provisionOffsets: new Map(),
    annotationOffsets: new Map(),
    counts: new Map(),
  };
}

/** The next number, from 1, of a counter such as «items of p3.2.3». */
export function countUp({ counts }: Assembly, counter: string): number {
  const count = (counts.get(counter) ?? 0) + 1;
  counts.set(counter, count);
  return count;
}

/**
 * Takes an id for a provision whose source begins at `offset`. The second use of a printed number
 * gets «_2»: published ids stay apart although the original repeats a number.
 */
export function takeId(assembly: Assembly, id: string, offset: number): string {
  const count = countUp(assembly, `id ${id}`);
  const taken = count === 1 ? id : `${id}_${count}`;
  assembly.provisionOffsets.set(taken, offset);
  return taken;
}
