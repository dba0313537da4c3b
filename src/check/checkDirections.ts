import type { Diagnostic } from '../diagnostics/Diagnostic.ts';
import type { DocumentTree } from '../model/DocumentTree.ts';
import { walkBlocks } from '../model/walkBlocks.ts';
import type { CheckedCorpus } from './CheckedCorpus.ts';
import { type Fault, toDiagnostic } from './Fault.ts';

/** Both ends of every `<Direction>` are nodes of the same scheme. */
export function checkDirections({ corpus, sourceMaps }: CheckedCorpus): readonly Diagnostic[] {
  return corpus.documents.flatMap(({ id, file, content }) => {
    if (content.kind === 'missing') return [];
    const directions = content.apparatus.annotations.filter((each) => each.kind === 'direction');
    const nodes = directions.length === 0 ? new Set<string>() : nodeIds(content.tree);
    return directions.flatMap((annotation) => {
      const place = sourceMaps.get(id)?.annotation(annotation);
      const unknown = [...annotation.from, ...annotation.to].filter((end) => !nodes.has(end));
      return unknown.map((end) => toDiagnostic(faultOf(end, nodes), file, place));
    });
  });
}

function nodeIds(tree: DocumentTree): ReadonlySet<string> {
  const provisions = Array.from(walkBlocks(tree), ({ provision }) => provision);
  return new Set(provisions.filter(({ kind }) => kind === 'node').map(({ id }) => id));
}

function faultOf(end: string, nodes: ReadonlySet<string>): Fault {
  return {
    code: 'REFERENCE_BROKEN',
    message: `Надписи «${end}» на схеме нет.`,
    fix: `Надписи считаются по порядку, от node-1 до node-${nodes.size}.`,
  };
}
