import type { Corpus } from '../../model/Corpus.ts';
import { formKey } from './FormClasses.ts';

/** Longer names are searched by their words. */
const LONGEST_FORM = 14;

/** Forms that name bodies, with the indexes of the bodies: their own names, and the names of their type. */
export function bodyForms(corpus: Corpus): Map<string, Set<number>> {
  const forms = new Map<string, Set<number>>();
  const add = (name: string, body: number) => {
    const key = formKey(name.replace(/\(.*?\)/g, ' '));
    if (key === '' || key.split(' ').length > LONGEST_FORM) return;
    forms.set(key, (forms.get(key) ?? new Set()).add(body));
  };
  for (const [index, body] of corpus.bodies.entries()) {
    const type = corpus.bodyTypes.find(({ id }) => id === body.type);
    const names = [body.name, body.short, ...body.aka];
    if (type !== undefined) names.push(type.name, type.plural, type.short);
    for (const name of names) add(name, index);
  }
  return forms;
}
