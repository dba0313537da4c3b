import type { ActStatus } from '../model/LegalDocument.ts';
import type { IconName } from './icons.ts';

interface StatusWords {
  readonly text: string;
  readonly tone: 'amber' | 'rubric' | 'moss';
  readonly icon: IconName;
}

/** Whether an act is in force, in the reader's words; colour only repeats what words and icon say. */
export function statusWords(state: ActStatus['state']): StatusWords {
  switch (state) {
    case 'unknown':
      return { text: 'Действует ли акт сегодня, не проверено', tone: 'amber', icon: 'info' };
    case 'in-force':
      return { text: 'Акт действует', tone: 'moss', icon: 'check' };
    case 'amended':
      return { text: 'Акт действует с изменениями', tone: 'amber', icon: 'pencil' };
    case 'repealed':
      return { text: 'Акт утратил силу', tone: 'rubric', icon: 'close' };
    case 'expired':
      return { text: 'Срок действия акта истёк', tone: 'rubric', icon: 'calendar' };
  }
}
