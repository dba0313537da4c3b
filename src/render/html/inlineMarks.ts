import type {
  Annotation,
  DateAnnotation,
  FunctionAnnotation,
  Span,
} from '../../model/Annotation.ts';
import type { DocumentView, WordLink } from './DocumentView.ts';
import { escapeHtml } from './escapeHtml.ts';
import type { InlineMark } from './InlineMark.ts';

/** Marks of every leaf of a document, by provision. */
export function inlineMarks(view: DocumentView): ReadonlyMap<string, readonly InlineMark[]> {
  const { content } = view.document;
  const marks = new Map<string, InlineMark[]>();
  if (content.kind === 'missing') return marks;
  for (const annotation of content.apparatus.annotations) {
    const mark = toMark(view, annotation);
    if (mark) put(marks, annotation.span.provision, mark);
  }
  for (const [provision, links] of view.wordLinks) {
    for (const link of links) put(marks, provision, toWordMark(link));
  }
  return marks;
}

function put(marks: Map<string, InlineMark[]>, provision: string, mark: InlineMark): void {
  const here = marks.get(provision);
  if (here) here.push(mark);
  else marks.set(provision, [mark]);
}

/** Null for what the page does not show among the words. */
function toMark(view: DocumentView, annotation: Annotation): InlineMark | null {
  const { span } = annotation;
  switch (annotation.kind) {
    case 'function':
      return element(span, 'span', functionAttributes(view, annotation));
    case 'slip':
    case 'correction':
    case 'note':
      return noteMark(view, annotation, span);
    case 'reference':
    case 'basis':
      return linkMark(view, annotation, span);
    case 'term':
      return element(span, 'dfn', '');
    case 'date':
      return dateMark(annotation, span);
    case 'enacting':
      return element(span, 'strong', '');
    case 'abbreviation':
    case 'indicator':
    case 'indicator-base':
    case 'indicator-method':
    case 'matter':
    case 'channel':
    case 'mechanism':
    case 'bodies':
    case 'direction':
      return null;
  }
}

function element({ start, end }: Span, name: string, attributes: string, after = ''): InlineMark {
  return { start, end, open: `<${name}${attributes}>`, close: `</${name}>`, after };
}

/** Names of topics label a function on demand; their ids lead the menu to other territories. */
function functionAttributes({ topics }: DocumentView, marked: FunctionAnnotation): string {
  const names = marked.topics.map((id) => topics.get(id)?.name ?? id).join(' · ');
  return ` class="function" data-topics="${escapeHtml(marked.topics.join(' '))}" data-topic-names="${escapeHtml(names)}"`;
}

function noteMark({ notes }: DocumentView, annotation: Annotation, span: Span): InlineMark | null {
  const note = notes.get(annotation);
  if (!note) return null;
  const after = `<a class="note-sign" id="note-sign-${note.number}" href="#note-${note.number}" data-peek data-number="${note.number}" aria-label="Примечание ${note.number}"></a>`;
  return element(span, 'span', ` class="noted ${note.kind}"`, after);
}

function linkMark(view: DocumentView, annotation: Annotation, span: Span): InlineMark | null {
  const url = view.linkOf(annotation);
  return url === null ? null : element(span, 'a', ` href="${escapeHtml(url)}"`);
}

/** Only an exact day has a machine form that HTML knows. */
function dateMark({ from, to }: DateAnnotation, span: Span): InlineMark | null {
  return from !== null && from === to ? element(span, 'time', ` datetime="${from}"`) : null;
}

function toWordMark({ start, end, target }: WordLink): InlineMark {
  const open = `<a class="word" href="#${escapeHtml(target)}" data-peek>`;
  return { start, end, open, close: '</a>', after: '' };
}
