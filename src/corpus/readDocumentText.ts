import type { Diagnostic } from '../diagnostics/Diagnostic.ts';
import type { SourceMap } from '../diagnostics/SourceMap.ts';
import type { DocumentContent } from '../model/LegalDocument.ts';
import type { ActRecord } from '../parse/frontmatter/actSchema.ts';
import type { AnnexRecord } from '../parse/frontmatter/annexSchema.ts';
import { type BodyPlaces, parseBody } from '../parse/parseBody.ts';
import { positionAt } from '../parse/source/SourceText.ts';
import type { Vocabulary } from '../parse/vocabulary/Vocabulary.ts';
import type { DocumentFile } from './DocumentFile.ts';

type AnyFile = DocumentFile<ActRecord | AnnexRecord>;

export interface DocumentText {
  readonly content: DocumentContent;
  readonly sourceMap: SourceMap;
  readonly diagnostics: readonly Diagnostic[];
}

/** Parses a document's body, or takes its absence from the frontmatter's word. */
export function readDocumentText(file: AnyFile, vocabulary: Vocabulary): DocumentText {
  const { id, kind, source, record, bodyStart, reporter } = file;
  const empty = source.text.slice(bodyStart).trim() === '';
  if (record.missing !== null) {
    if (!empty) reportText(file);
    const content = { kind: 'missing', reason: record.missing } as const;
    return { content, sourceMap: createSourceMap(file, noPlaces), diagnostics: [] };
  }
  if (empty) {
    const fix = 'Внесите текст или, если его нет в источнике, поле missing с причиной.';
    reporter.report('DOCUMENT_EMPTY', bodyStart, 'В документе нет текста.', fix);
  }
  const { tree, apparatus, places, diagnostics } = parseBody(
    source,
    bodyStart,
    { document: id, kind },
    vocabulary,
  );
  return {
    content: { kind: 'text', tree, apparatus },
    sourceMap: createSourceMap(file, places),
    diagnostics,
  };
}

const noPlaces: BodyPlaces = { provisions: new Map(), annotations: new Map() };

function createSourceMap(
  { source, offsetOf }: AnyFile,
  { provisions, annotations }: BodyPlaces,
): SourceMap {
  return {
    file: source.file,
    provision: (id) => positionAt(source, provisions.get(id) ?? 0),
    annotation: (annotation) => positionAt(source, annotations.get(annotation) ?? 0),
    field: (path) => positionAt(source, offsetOf(path)),
  };
}

function reportText({ source, bodyStart, reporter }: AnyFile): void {
  const start = bodyStart + source.text.slice(bodyStart).search(/\S/u);
  const fix = 'Уберите поле missing, если текст нашёлся, или уберите текст.';
  reporter.report(
    'DOCUMENT_MISSING_HAS_TEXT',
    start,
    'Поле missing говорит, что текста нет, а он есть.',
    fix,
  );
}
