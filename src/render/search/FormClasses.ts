import { stemTokens } from '../../text/stemTokens.ts';

/** Stems of words as a dictionary keys them: «РС НМС» → «рс нмс». */
export function formKey(words: string): string {
  return stemTokens(words)
    .map(({ stem }) => stem)
    .join(' ');
}

/** Classes of forms that are one name: joined pair by pair, named by their shortest form. */
export interface FormClasses {
  join(a: string, b: string): void;
  /** «=цнппм» for a form of a class of two or more, else the form itself. */
  conceptOf(form: string): string;
  /** Every form that was joined. */
  forms(): readonly string[];
}

export function createFormClasses(): FormClasses {
  const classOf = new Map<string, Set<string>>();
  return {
    join(a, b) {
      const joined = new Set([...(classOf.get(a) ?? [a]), ...(classOf.get(b) ?? [b])]);
      for (const form of joined) classOf.set(form, joined);
    },
    conceptOf(form) {
      const forms = classOf.get(form);
      return forms === undefined || forms.size < 2 ? form : `=${shortest(forms)}`;
    },
    forms: () => [...classOf.keys()],
  };
}

function shortest(forms: ReadonlySet<string>): string {
  return [...forms].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0] ?? '';
}
