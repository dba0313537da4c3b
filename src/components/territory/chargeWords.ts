import type { Charge } from '../../layers/duties/readCharges.ts';

interface ChargeWords {
  /** For a column of a table. */
  readonly short: string;
  /** Under a body's name; null where there is nothing to say. */
  readonly remark: string | null;
}

/** Whether documents lay duties on a body, in the reader's words. */
export function chargeWords(charge: Charge): ChargeWords {
  switch (charge) {
    case 'held':
      return { short: 'есть', remark: null };
    case 'lapsed':
      return {
        short: 'были в утративших силу актах',
        remark: 'обязанности были только в утративших силу актах',
      };
    case 'not-provided':
      return {
        short: 'текст не предоставлен',
        remark: 'какие обязанности назначены, не узнать: текст не предоставлен',
      };
    case 'none':
      return { short: 'не назначены', remark: 'обязанностей в документах не назначено' };
  }
}
