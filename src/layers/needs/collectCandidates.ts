import type { Annotation, FunctionAnnotation } from '../../model/Annotation.ts';
import type { Apparatus } from '../../model/Apparatus.ts';
import type { Level } from '../../model/Block.ts';
import type { Corpus } from '../../model/Corpus.ts';
import type { LegalDocument } from '../../model/LegalDocument.ts';
import { ownText, walkBlocks, type Provision } from '../../model/walkBlocks.ts';
import type { NeedPlace } from './NeedAnswer.ts';
import type { RuleSubject } from './meetsRule.ts';

/** A provision that a need's rule can look at. */
export type Candidate = FunctionCandidate | WordsCandidate;

export interface FunctionCandidate {
  readonly kind: 'function';
  readonly act: string;
  readonly level: Level;
  readonly body: string;
  readonly place: NeedPlace;
  readonly subject: RuleSubject;
}

/** Words that charge nobody; `planned` ones are rows of a roadmap or an event plan. */
export interface WordsCandidate {
  readonly kind: 'words' | 'planned';
  readonly act: string;
  readonly place: NeedPlace;
  readonly subject: RuleSubject;
}

/** Every function, further provision and table row of a territory's documents, in printed order. */
export function collectCandidates(corpus: Corpus, territory: string): Candidate[] {
  return corpus.documents
    .filter((document) => document.territory === territory)
    .flatMap((document) => candidatesOf(corpus, document));
}

function candidatesOf(corpus: Corpus, document: LegalDocument): Candidate[] {
  const { content } = document;
  if (content.kind === 'missing') return [];
  const functions = functionsByProvision(content.apparatus);
  return [...walkBlocks(content.tree)].flatMap(({ provision }): Candidate[] => {
    const marked = functions.get(provision.id);
    const text = ownText(provision);
    if (marked !== undefined && text !== null) {
      return marked.map((one) => functionCandidate(corpus, document, content.apparatus, one, text));
    }
    return wordsCandidates(document, provision);
  });
}

function functionsByProvision(apparatus: Apparatus): Map<string, FunctionAnnotation[]> {
  const functions = apparatus.annotations.filter(
    (annotation: Annotation) => annotation.kind === 'function',
  );
  return Map.groupBy(functions, (annotation) => annotation.span.provision);
}

function functionCandidate(
  corpus: Corpus,
  document: LegalDocument,
  apparatus: Apparatus,
  marked: FunctionAnnotation,
  text: string,
): FunctionCandidate {
  const entry = apparatus.subjects.find((subject) => subject.provision === marked.subject);
  const body = corpus.bodies.find(
    (one) => one.territory === document.territory && one.id === entry?.body,
  );
  return {
    kind: 'function',
    act: document.act.id,
    level: entry?.level ?? 'regional',
    body: entry?.body ?? '',
    place: { document: document.id, provision: marked.span.provision },
    subject: {
      reference: `${document.id}#${marked.span.provision}`,
      text: text.slice(marked.span.start, marked.span.end),
      topics: marked.topics,
      bodyType: body?.type ?? null,
    },
  };
}

function wordsCandidates(document: LegalDocument, provision: Provision): WordsCandidate[] {
  const text = wordsOfProvision(provision);
  if (text === null) return [];
  const place = { document: document.id, provision: provision.id };
  const subject = {
    reference: `${document.id}#${provision.id}`,
    text,
    topics: [],
    bodyType: null,
  };
  return [
    {
      kind: isPlanned(document, provision) ? 'planned' : 'words',
      act: document.act.id,
      place,
      subject,
    },
  ];
}

/** A table row speaks with all its cells; titles, heads and headings of sections only name what follows. */
function wordsOfProvision(provision: Provision): string | null {
  switch (provision.kind) {
    case 'row':
    case 'group-row':
      return provision.cells
        .slice(1)
        .map((cell) => cell.text)
        .join(' · ');
    case 'point':
    case 'item':
    case 'paragraph':
    case 'node':
      return ownText(provision);
    case 'head':
    case 'approval':
    case 'title':
    case 'preamble':
    case 'enacting':
    case 'section':
    case 'table':
    case 'legend':
    case 'signature':
    case 'stamp':
    case 'line':
    case 'cell':
      return null;
  }
}

function isPlanned(document: LegalDocument, provision: Provision): boolean {
  const isPlan = document.kind === 'roadmap' || document.kind === 'event-plan';
  return isPlan && provision.kind === 'row';
}
