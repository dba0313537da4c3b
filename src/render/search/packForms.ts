/** Forms of one term in few bytes: endings after the stem, a form that does not begin with it whole after «=». */
export function packForms(term: string, forms: readonly string[]): string {
  return forms
    .map((form) => (form.startsWith(term) ? form.slice(term.length) : `=${form}`))
    .join(' ');
}

/** What `packForms` packed; a term that is no word is its own form. */
export function unpackForms(term: string, packed: string): string[] {
  if (packed === '') return [term];
  return packed.split(' ').map((form) => (form.startsWith('=') ? form.slice(1) : term + form));
}
