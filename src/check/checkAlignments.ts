import type { Diagnostic } from '../diagnostics/Diagnostic.ts';
import { annotationsOf, indexDocuments } from '../layers/provisions/indexDocuments.ts';
import type { AlignmentCorrection } from '../model/AlignmentCorrection.ts';
import type { CheckedCorpus } from './CheckedCorpus.ts';
import { type Fault, toDiagnostic } from './Fault.ts';

const path = 'registry/alignments.yml';

/** Every correction of the alignment names functions that the documents have. */
export function checkAlignments({
  corpus,
  registries,
  unread,
}: CheckedCorpus): readonly Diagnostic[] {
  if (corpus.alignmentCorrections.length === 0) return [];
  const known = new Set(
    [...indexDocuments(corpus)].flatMap((indexed) =>
      annotationsOf(indexed, 'function').map(
        ({ span }) => `${indexed.document.id}#${span.provision}`,
      ),
    ),
  );
  const places = registries.get(path);
  return corpus.alignmentCorrections.flatMap((correction, index) => {
    const functions = functionsOf(correction).filter((id) => !unread.has(id.split('#')[0] ?? id));
    const missing = functions.filter((id) => !known.has(id.replace(/~\d+$/, '')));
    const at = places?.field([index, 'function' in correction ? 'function' : 'functions']);
    return missing.map((id) => toDiagnostic(faultOf(id), places?.file ?? path, at));
  });
}

function functionsOf(correction: AlignmentCorrection): readonly string[] {
  return 'function' in correction ? [correction.function] : correction.functions;
}

function faultOf(id: string): Fault {
  return {
    code: 'ALIGNMENT_FUNCTION_UNKNOWN',
    message: `Функции «${id}» в документах нет.`,
    fix: 'Возьмите адрес функции из data/functions.json или со страницы документа: «документ#положение».',
  };
}
