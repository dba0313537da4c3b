/**
 * Offers as responsible only those of the chosen territory; one who is not of it is no longer chosen. Where nobody
 * of the territory is named in plans, the list says nothing but «Все» and rests.
 */
export function offerResponsible(form: HTMLFormElement): void {
  const territory = valueOf(form, 'territory');
  const field = form.elements.namedItem('responsible');
  if (!(field instanceof HTMLSelectElement)) return;
  const named = [...field.options].filter(({ value }) => value !== '');
  for (const option of named) {
    option.hidden = territory !== '' && !option.value.startsWith(`${territory}/`);
    option.disabled = option.hidden;
  }
  if (field.selectedOptions[0]?.disabled === true) field.value = '';
  field.disabled = named.every((option) => option.hidden);
}

function valueOf(form: HTMLFormElement, name: string): string {
  const field = form.elements.namedItem(name);
  return field instanceof HTMLSelectElement ? field.value : '';
}
