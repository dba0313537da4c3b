import type { PdfSite } from '../../render/pdf/input/PdfSite.ts';
import { offerPdf } from './offerPdf.ts';
import type { PrintChoice } from './PrintChoice.ts';

const FILE_NAME = 'komplekt.pdf';

/**
 * Brings the form of the print room to life. The typesetter is loaded when it is first asked for.
 * `base`: base path of the site with slashes at both ends.
 */
export function setUpPrintRoom(form: HTMLFormElement, base: string): void {
  form.hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void print(form, { origin: location.origin, base });
  });
}

async function print(form: HTMLFormElement, site: PdfSite): Promise<void> {
  const choice = readChoice(new FormData(form));
  if (choice.documents.length === 0) {
    say(form, 'Отметьте хотя бы один документ.');
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
