import type { Annotation } from '../../model/Annotation.ts';
import type { Corpus } from '../../model/Corpus.ts';
import type { LegalDocument } from '../../model/LegalDocument.ts';
import type { Definition } from '../../layers/definitions/Definition.ts';
import { findDefinedWords, type DefinedWords } from '../../layers/definitions/findDefinedWords.ts';
import { listDefinitions } from '../../layers/definitions/listDefinitions.ts';
import { findAct } from '../../layers/references/findAct.ts';
import { site } from '../../site.ts';
import { collectEditorNotes } from './collectEditorNotes.ts';
import type { BodyLink, DocumentView, WordLink } from './DocumentView.ts';

export interface ExplainedDocument {
  readonly view: DocumentView;
  /** The definitions that words of the document link to, in the order of their first use; `def-1` is the first. */
  readonly definitions: readonly Definition[];
}

/** Gathers what the page of a document is made from. `href` turns a path of the site into a URL. */
export function buildDocumentView(
  corpus: Corpus,
  document: LegalDocument,
  href: (path: string) => string,
): ExplainedDocument {
  const ofAct = corpus.documents.filter(({ act }) => act.id === document.act.id);
  const used = findDefinedWords(
    document,
    listDefinitions({ ...corpus, documents: ofAct }, document),
  ).filter((one) => !isLinked(document, one));
  const definitions = [...new Set(used.map(({ definition }) => definition))];
  const view: DocumentView = {
    document,
    notes: collectEditorNotes(document),
    topics: new Map(corpus.topics.map((topic) => [topic.id, topic])),
    wordLinks: Map.groupBy(
      used.map((one) => ({ ...one, target: `def-${definitions.indexOf(one.definition) + 1}` })),
      ({ provision }): string => provision,
    ) satisfies ReadonlyMap<string, readonly WordLink[]>,
    bodyAt: (provision) => bodyLink(corpus, document, provision, href),
    linkOf: (annotation) => {
      const path = pathOf(corpus, annotation);
      return path === null ? null : href(path);
    },
  };
  return { view, definitions };
}

function bodyLink(
  { bodies }: Corpus,
  { territory, content }: LegalDocument,
  provision: string,
  href: (path: string) => string,
): BodyLink | null {
  if (content.kind === 'missing') return null;
  const entry = content.apparatus.subjects.find((one) => one.provision === provision);
  const body = bodies.find((one) => one.territory === territory && one.id === entry?.body);
  return body ? { name: body.short, url: href(site.body(territory, body.id)) } : null;
}

/** A link never stands inside another, nor crosses it; marks of slips and functions may hold one. */
function isLinked({ content }: LegalDocument, { provision, start, end }: DefinedWords): boolean {
  if (content.kind === 'missing') return false;
  return content.apparatus.annotations.some(({ kind, span }) => {
    if (span.provision !== provision || span.start >= end || start >= span.end) return false;
    if (kind === 'reference' || kind === 'basis' || kind === 'term') return true;
    return span.start > start || span.end < end;
  });
}

/** Where the words of a reference or a legal basis lead on the site. */
function pathOf(corpus: Corpus, annotation: Annotation): string | null {
  if (annotation.kind === 'reference') {
    const { document, provision } = annotation;
    return provision === null ? site.document(document) : site.provision(document, provision);
  }
  if (annotation.kind !== 'basis') return null;
  const [order] = findAct(corpus, annotation.number, annotation.date)?.documents ?? [];
  return order === undefined ? null : site.document(order);
}
