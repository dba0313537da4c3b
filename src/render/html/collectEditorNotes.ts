import type {
  Annotation,
  CorrectionAnnotation,
  NoteAnnotation,
  SlipAnnotation,
} from '../../model/Annotation.ts';
import type { LegalDocument } from '../../model/LegalDocument.ts';
import { ownText, walkBlocks } from '../../model/walkBlocks.ts';
import type { EditorNote } from './EditorNote.ts';

type Noted = SlipAnnotation | CorrectionAnnotation | NoteAnnotation;

/** The notes of a document in printed order, each with the annotation that it comes from. */
export function collectEditorNotes({
  content,
}: LegalDocument): ReadonlyMap<Annotation, EditorNote> {
  if (content.kind === 'missing') return new Map();
  const noted = Map.groupBy(
    content.apparatus.annotations.filter(isNoted),
    ({ span }) => span.provision,
  );
  const inOrder = [...walkBlocks(content.tree)].flatMap(({ provision }) => {
    const text = ownText(provision) ?? '';
    const here = noted.get(provision.id) ?? [];
    return here
      .toReversed()
      .toSorted(bySign)
      .map((one) => ({ one, text }));
  });
  return new Map(inOrder.map(({ one, text }, index) => [one, toNote(one, text, index + 1)]));
}

/** Signs stand where their words end; of nested notes the inner one's sign comes first. */
function bySign(a: Noted, b: Noted): number {
  return a.span.end - b.span.end || b.span.start - a.span.start;
}

function isNoted(annotation: Annotation): annotation is Noted {
  const { kind } = annotation;
  return kind === 'slip' || kind === 'correction' || kind === 'note';
}

function toNote(annotation: Noted, text: string, number: number): EditorNote {
  const { kind, span } = annotation;
  const words = text.slice(span.start, span.end);
  return { number, kind, provision: span.provision, words, text: noteText(annotation) };
}

function noteText(annotation: Noted): string {
  switch (annotation.kind) {
    case 'slip':
      return annotation.note;
    case 'note':
      return annotation.text;
    case 'correction':
      return `Исправлено повреждение скана. В скане: «${annotation.was}»`;
  }
}
