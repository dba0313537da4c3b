import type { Act } from './LegalDocument.ts';

/** Whether an act is known to be in force no more; one that was not checked is not. */
export function hasLapsed({ status }: Pick<Act, 'status'>): boolean {
  switch (status.state) {
    case 'repealed':
    case 'expired':
      return true;
    case 'unknown':
    case 'in-force':
    case 'amended':
      return false;
  }
}
