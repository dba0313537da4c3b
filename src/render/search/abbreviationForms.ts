import { listAbbreviations } from '../../layers/abbreviations/listAbbreviations.ts';
import type { Corpus } from '../../model/Corpus.ts';
import { tokenize } from '../../text/tokenize.ts';
import { createFormClasses, formKey, type FormClasses } from './FormClasses.ts';

/** How near a form that is related, not equal, is to its class. */
const RELATED = 0.8;

export interface AbbreviationForms {
  readonly classes: FormClasses;
  /** Related forms, both ways. */
  readonly related: readonly (readonly [from: string, to: string, weight: number])[];
}

/**
 * Forms of one name, from the registry and from the documents' own «(далее – …)» and legends. A document's
 * short form is taken when its capitals are initials of the full form; «(далее – Положение)» names
 * a thing only within its document.
 */
export function abbreviationForms(corpus: Corpus): AbbreviationForms {
  const classes = createFormClasses();
  const related: [string, string, number][] = [];
  for (const group of corpus.searchWords.abbreviations) {
    const [first = '', ...others] = [...group.short, ...group.full].map(formKey);
    for (const other of others) classes.join(first, other);
    for (const near of group.related) related.push([first, formKey(near), RELATED]);
  }
  for (const { short, full } of listAbbreviations(corpus))
    if (isAcronym(short, full)) classes.join(formKey(short), formKey(full));
  return { classes, related };
}

/** «РС НМС» of «региональная система научно-методического сопровождения …»: capitals are initials in order. */
export function isAcronym(short: string, full: string): boolean {
  const capitals = short.match(/\p{Lu}/gu)?.map((letter) => letter.toLowerCase()) ?? [];
  if (!/\p{Lu}{2}/u.test(short)) return false;
  let at = 0;
  for (const { text } of tokenize(full)) if (text.startsWith(capitals[at] ?? '')) at++;
  return at >= capitals.length;
}
