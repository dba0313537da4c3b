import { plural } from '../../text/plural.ts';
import type { PdfSite } from '../../render/pdf/input/PdfSite.ts';
import { addressOfChoice, fillFromAddress } from './choiceAddress.ts';
import { offerPdf } from './offerPdf.ts';
import type { PrintChoice } from './PrintChoice.ts';

const FILE_NAME = 'komplekt.pdf';

/**
 * Brings the form of the print room to life. The typesetter is loaded when it is first asked for.
 * `base`: base path of the site with slashes at both ends.
 */
export function setUpPrintRoom(form: HTMLFormElement, base: string): void {
  form.hidden = false;
  fillFromAddress(form, location.search);
  countChosen(form);
  form.addEventListener('change', () => {
    history.replaceState(null, '', addressOfChoice(form));
    countChosen(form);
  });
  form.querySelector('[data-clear]')?.addEventListener('click', () => {
    for (const box of chosenBoxes(form)) box.checked = false;
    form.dispatchEvent(new Event('change'));
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void print(form, { origin: location.origin, base });
  });
}

const chosenBoxes = (form: HTMLFormElement) =>
  form.querySelectorAll<HTMLInputElement>('[name="document"]:checked');

function countChosen(form: HTMLFormElement): void {
  const count = chosenBoxes(form).length;
  const place = form.querySelector('[data-chosen]');
  const words = `Отмечено: ${count} ${plural(count, ['документ', 'документа', 'документов'])}`;
  if (place !== null) place.textContent = count === 0 ? 'Пока ничего не отмечено' : words;
}

async function print(form: HTMLFormElement, site: PdfSite): Promise<void> {
  const choice = readChoice(new FormData(form));
  if (choice.documents.length === 0) {
    say(form, 'Отметьте хотя бы один документ.');
    form.querySelector<HTMLInputElement>('[name="document"]')?.focus();
    return;
  }
  say(form, 'Набираем страницы…');
  form.ariaBusy = 'true';
  try {
    const { makePrint } = await import('./makePrint.ts');
    offerPdf(form.querySelector('[data-status]'), await makePrint(choice, site), FILE_NAME);
  } catch {
    say(form, 'Собрать не удалось: не загрузились тексты или шрифты. Проверьте связь и повторите.');
  } finally {
    form.ariaBusy = 'false';
  }
}

export function readChoice(data: FormData): PrintChoice {
  return {
    documents: data.getAll('document').filter((value) => typeof value === 'string'),
    contents: data.has('contents'),
    numbering: data.get('numbering') === 'per-part' ? 'per-part' : 'through',
    sides: data.get('sides') === 'two' ? 'two' : 'one',
    check: data.has('check'),
    notice: data.has('notice'),
    certification: data.has('certification'),
  };
}

function say(form: HTMLFormElement, words: string): void {
  const status = form.querySelector('[data-status]');
  if (status !== null) status.textContent = words;
}
