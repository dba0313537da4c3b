import type { Diagnostic } from '../diagnostics/Diagnostic.ts';
import type { LegalDocument } from '../model/LegalDocument.ts';
import type { Territory, UnregulatedLevel } from '../model/Territory.ts';
import type { CheckedCorpus } from './CheckedCorpus.ts';
import { type Fault, toDiagnostic } from './Fault.ts';

/**
 * A level that a territory says its acts do not regulate has no functions in its documents; where acts regulate a
 * part of it, the territory says which (`except`).
 */
export function checkLevels({ corpus, sourceMaps }: CheckedCorpus): readonly Diagnostic[] {
  return corpus.territories.flatMap((territory) =>
    territory.unregulatedLevels
      .filter(({ except }) => except === null)
      .flatMap((level) => {
        const found = firstHolder(corpus.documents, territory, level);
        if (found === null) return [];
        const { document, provision } = found;
        const place = sourceMaps.get(document.id)?.provision(provision);
        return [toDiagnostic(faultOf(territory, level), document.file, place)];
      }),
  );
}

interface Holder {
  readonly document: LegalDocument;
  /** The point that opens the body's functions. */
  readonly provision: string;
}

function firstHolder(
  documents: readonly LegalDocument[],
  { id }: Territory,
  { level }: UnregulatedLevel,
): Holder | null {
  for (const document of documents) {
    if (document.territory !== id || document.content.kind === 'missing') continue;
    const { subjects, annotations } = document.content.apparatus;
    const isHolder = (provision: string) =>
      annotations.some((one) => one.kind === 'function' && one.subject === provision);
    const holder = subjects.find((one) => one.level === level && isHolder(one.provision));
    if (holder !== undefined) return { document, provision: holder.provision };
  }
  return null;
}

function faultOf({ id }: Territory, { level }: UnregulatedLevel): Fault {
  return {
    code: 'LEVEL_REGULATED',
    message: `Здесь функции уровня ${level}, а в territories/${id}.mdx сказано, что акты его не регулируют.`,
    fix: 'Уберите уровень из unregulatedLevels или напишите в except, что из него акты всё же регулируют.',
  };
}
