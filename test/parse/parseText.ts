import type { Level } from '../../src/model/Block.ts';
import type { Body } from '../../src/model/Body.ts';
import type { DocumentKind } from '../../src/model/DocumentKind.ts';
import type { DocumentTree } from '../../src/model/DocumentTree.ts';
import { ownText, walkBlocks } from '../../src/model/walkBlocks.ts';
import { parseBody, type ParsedBody } from '../../src/parse/parseBody.ts';
import { createSource } from '../../src/parse/source/SourceText.ts';
import { createVocabulary } from '../../src/parse/vocabulary/Vocabulary.ts';

const topics = [
  { id: 'events', name: 'Образовательные мероприятия', definition: '' },
  { id: 'mentoring', name: 'Наставничество', definition: '' },
];

function body(id: string, name: string, level: Level): Body {
  const rest = { territory: 'ozero', type: 'institute', aka: [], partOf: null, site: null };
  return { id, name, short: name, level, ...rest };
}

const vocabulary = createVocabulary(topics, [
  body('institut', 'Озёрный институт', 'regional'),
  body('sovet', 'Методический совет', 'institutional'),
]);

/** Parses the body of a small document of a fictional territory with the bodies `institut` and `sovet`. */
export function parseText(text: string, kind: DocumentKind = 'regulation'): ParsedBody {
  const source = createSource('content/ozero-1-a1.mdx', text);
  return parseBody(source, 0, { document: 'ozero-1-a1', kind }, vocabulary);
}

/** A tree as indented lines «id words», which a test compares at a glance. */
export function outline(tree: DocumentTree): readonly string[] {
  return Array.from(walkBlocks(tree), ({ provision, ancestors }) => {
    const words = ownText(provision);
    return '  '.repeat(ancestors.length) + provision.id + (words === null ? '' : ` ${words}`);
  });
}

/** What a parse found wrong, as «line:column CODE». */
export function faults({ diagnostics }: ParsedBody): readonly string[] {
  return diagnostics.map(({ code, position }) => `${position.line}:${position.column} ${code}`);
}
