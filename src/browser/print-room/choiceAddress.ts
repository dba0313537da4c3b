/**
 * The print room's choice in the address, so that a link opens the same set: `?document=…&document=…&notice=`.
 * What the page offers ticked is named when it is not (`-contents`), so that an empty address is the usual set.
 */
export function addressOfChoice(form: HTMLFormElement): string {
  const asked = new URLSearchParams();
  for (const box of boxesOf(form)) {
    if (box.checked === box.defaultChecked) continue;
    if (box.checked) asked.append(box.name, box.value === 'on' ? '' : box.value);
    else asked.append(`-${box.name}`, '');
  }
  return asked.size === 0 ? location.pathname : `?${asked.toString()}`;
}

/** Ticks what an address asks for; what it does not name stays as the page offers it. */
export function fillFromAddress(form: HTMLFormElement, search: string): void {
  const asked = new URLSearchParams(search);
  for (const box of boxesOf(form)) {
    const isNamed = asked.getAll(box.name).includes(box.value === 'on' ? '' : box.value);
    box.checked = isNamed || (box.defaultChecked && !asked.has(`-${box.name}`));
  }
}

const boxesOf = (form: HTMLFormElement) =>
  form.querySelectorAll<HTMLInputElement>('input[type="checkbox"][name]');
