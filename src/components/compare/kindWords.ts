import type { AlignmentKind } from '../../layers/alignment/AlignmentGroup.ts';

/**
 * What a wording is to the one it is compared with, in the reader's words; `changes` are the differences shown. The
 * same words may have other forms: «реализуют» and «реализует».
 */
export function kindWords(kind: AlignmentKind, changes: readonly string[]): string {
  switch (kind) {
    case 'identical':
      return changes.length === 0 ? 'те же слова, кроме названий' : 'те же слова в других формах';
    case 'reworded':
      return 'другими словами';
    case 'extended':
      return 'шире';
    case 'narrowed':
      return 'уже';
  }
}
