import type { Diagnostic } from '../diagnostics/Diagnostic.ts';
import { alignCorpus } from '../layers/alignment/alignCorpus.ts';
import { relateWordings, type Relation } from '../layers/alignment/relation/relateWordings.ts';
import {
  annotationsOf,
  indexDocuments,
  wordsAt,
  type IndexedDocument,
} from '../layers/provisions/indexDocuments.ts';
import type { AlignmentCorrection } from '../model/AlignmentCorrection.ts';
import type { CheckedCorpus } from './CheckedCorpus.ts';
import { type Fault, toDiagnostic } from './Fault.ts';
import { nearestHint } from './nearestHint.ts';

const path = 'registry/alignments.yml';

/** Every correction of the alignment names functions that the documents have, and changes something. */
export function checkAlignments(checked: CheckedCorpus): readonly Diagnostic[] {
  const { corpus } = checked;
  if (corpus.alignmentCorrections.length === 0) return [];
  const documents = [...indexDocuments(corpus)];
  const unknown = listUnknown(checked, documents.flatMap(markedFunctions));
  // Functions of a subject that could not be read are not aligned: nothing can be said of the rest.
  const isWhole = checked.unread.size === 0 && documents.every(hasItsSubjects);
  const faults =
    unknown.length > 0 || !isWhole ? unknown : [...listIdle(checked), ...listDiffering(checked)];
  const places = checked.registries.get(path);
  return faults.map(({ fault, at }) =>
    toDiagnostic(fault, places?.file ?? path, places?.field(at)),
  );
}

interface MarkedFunction {
  readonly id: string;
  readonly name: string;
}

/** Functions as marked: also those of a subject that is unknown, which has been reported. */
function markedFunctions(indexed: IndexedDocument): MarkedFunction[] {
  const taken = new Map<string, number>();
  return annotationsOf(indexed, 'function').map(({ span }) => {
    const ordinal = (taken.get(span.provision) ?? 0) + 1;
    taken.set(span.provision, ordinal);
    const suffix = ordinal === 1 ? '' : `~${ordinal}`;
    return {
      id: `${indexed.document.id}#${span.provision}${suffix}`,
      name: wordsAt(indexed, span),
    };
  });
}

function hasItsSubjects(indexed: IndexedDocument): boolean {
  const subjects = new Set(indexed.apparatus.subjects.map((one) => one.provision));
  return annotationsOf(indexed, 'function').every(({ subject }) => subjects.has(subject));
}

/** A fault and the field that has it. */
interface Found {
  readonly fault: Fault;
  readonly at: readonly (string | number)[];
}

function listUnknown(
  { corpus, unread }: CheckedCorpus,
  functions: readonly MarkedFunction[],
): Found[] {
  const known = new Set(functions.map(({ id }) => id));
  return corpus.alignmentCorrections.flatMap((correction, index) =>
    namedIn(correction)
      .filter(({ id }) => !known.has(id) && !unread.has(id.split('#')[0] ?? id))
      .map(({ id, field }) => ({ fault: unknownFunction(id, functions), at: [index, ...field] })),
  );
}

interface NamedFunction {
  readonly id: string;
  readonly field: readonly (string | number)[];
}

function namedIn(correction: AlignmentCorrection): readonly NamedFunction[] {
  return 'function' in correction
    ? [{ id: correction.function, field: ['function'] }]
    : correction.functions.map((id, at) => ({ id, field: ['functions', at] }));
}

function unknownFunction(id: string, functions: readonly MarkedFunction[]): Fault {
  return {
    code: 'ALIGNMENT_FUNCTION_UNKNOWN',
    message: `Функции «${id}» в документах нет.`,
    fix: `${nearestHint(id, functions)}Возьмите адрес функции из data/functions.json или со страницы документа: «документ#положение».`,
  };
}

function listIdle({ corpus }: CheckedCorpus): Found[] {
  return alignCorpus(corpus).idle.flatMap((index) => {
    const correction = corpus.alignmentCorrections[index];
    return correction === undefined
      ? []
      : [{ fault: idleCorrection(correction), at: [index, 'action'] }];
  });
}

function idleCorrection(correction: AlignmentCorrection): Fault {
  return {
    code: 'ALIGNMENT_CORRECTION_IDLE',
    message: `Поправка «${correction.action}» ничего не меняет: ${whyIdle(correction)}.`,
    fix: 'Уберите поправку или проверьте, те ли функции в ней названы.',
  };
}

function whyIdle(correction: AlignmentCorrection): string {
  switch (correction.action) {
    case 'join':
      return 'эти функции уже вместе';
    case 'part':
      return 'эти функции ни с чем не сопоставлены';
    case 'anchor':
      return 'функция уже основная или ни с чем не сопоставлена';
    case 'relation':
      return 'функция так и описана, сама основная или ни с чем не сопоставлена';
  }
}

/** «identical» said of a function whose words are not those of the one it is described against. */
function listDiffering({ corpus }: CheckedCorpus): Found[] {
  const { corrected, measure } = alignCorpus(corpus);
  return corpus.alignmentCorrections.flatMap((correction, index): Found[] => {
    if (correction.action !== 'relation' || correction.relation !== 'identical') return [];
    const id = correction.function;
    const group = corrected.find(({ members }) => members.some((one) => one.function === id));
    if (group === undefined) return [];
    const { wording, weights } = measure;
    const relation = relateWordings(wording(group.anchor), wording(id), weights);
    return relation.kind === 'identical'
      ? []
      : [{ fault: differingWords(group.anchor, relation), at: [index, 'relation'] }];
  });
}

function differingWords(anchor: string, { added, missing }: Relation): Fault {
  const words = [
    ...(added.length > 0 ? [`добавлено ${listed(added)}`] : []),
    ...(missing.length > 0 ? [`нет ${listed(missing)}`] : []),
  ];
  const differ = words.length === 0 ? 'порядок слов другой' : words.join('; ');
  return {
    code: 'ALIGNMENT_WORDS_DIFFER',
    message: `Поправка говорит «identical», а слова не те, что у основной функции «${anchor}»: ${differ}.`,
    fix: 'Поставьте «reworded», «extended» или «narrowed», либо уберите поправку.',
  };
}

function listed(words: readonly string[]): string {
  return words.map((word) => `«${word}»`).join(', ');
}
