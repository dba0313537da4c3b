import type { ActStatus } from '../../model/LegalDocument.ts';

/** Whether an act is in force, for the head of a narrow column. */
export function statusMark(state: ActStatus['state']): string {
  switch (state) {
    case 'unknown':
      return 'действие не проверено';
    case 'in-force':
      return 'действует';
    case 'amended':
      return 'действует с изменениями';
    case 'repealed':
      return 'утратил силу';
    case 'expired':
      return 'срок истёк';
  }
}
