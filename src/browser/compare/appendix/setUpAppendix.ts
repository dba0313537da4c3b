import { offerPdf } from '../../print-room/offerPdf.ts';
import { element } from '../element.ts';
import type { Appendix } from './Appendix.ts';
import type { AppendixChoice } from './AppendixChoice.ts';

/**
 * The dialog that makes a PDF of a comparison: the typesetter is loaded when it is first asked for.
 * `appendixOf` gives the comparison as shown at that moment.
 */
export function setUpAppendix(
  tools: HTMLElement,
  appendixOf: () => Appendix | Promise<Appendix>,
): void {
  const dialog = tools.querySelector('dialog');
  const form = dialog?.querySelector('form');
  if (!dialog || !form) return;
  tools.querySelector('[data-appendix]')?.addEventListener('click', () => {
    void open(dialog, form, appendixOf);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void make(tools, form, appendixOf);
  });
  dialog.querySelector('[data-close]')?.addEventListener('click', () => {
    dialog.close();
  });
}

async function open(
  dialog: HTMLDialogElement,
  form: HTMLFormElement,
  appendixOf: () => Appendix | Promise<Appendix>,
): Promise<void> {
  say(form, '');
  nameFirst(form);
  dialog.showModal();
  offerColumns(form, await appendixOf());
}

/** The page's own title is offered as the appendix's. */
function nameFirst(form: HTMLFormElement): void {
  const field = form.querySelector<HTMLTextAreaElement>('[name="heading"]');
  const title = document.querySelector<HTMLMetaElement>('meta[property="og:title"]');
  if (field?.value === '') field.value = title?.content ?? '';
}

/** More columns than fit a sheet may be left out; fewer need no question. */
function offerColumns(form: HTMLFormElement, { tables }: Appendix): void {
  const group = form.querySelector<HTMLFieldSetElement>('[data-columns]');
  const sides = tables.find(({ columnsAre }) => columnsAre === 'sides');
  const names = sides?.columns.slice(1) ?? [];
  if (group === null) return;
  group.hidden = names.length < 3;
  const boxes = names.map(([name = ''], at) =>
    element('label', { class: 'choice' }, [
      element('input', { type: 'checkbox', name: 'column', value: String(at + 1), checked: '' }),
      element('span', {}, [name]),
    ]),
  );
  group.querySelector('[data-boxes]')?.replaceChildren(...boxes);
}

async function make(
  tools: HTMLElement,
  form: HTMLFormElement,
  appendixOf: () => Appendix | Promise<Appendix>,
): Promise<void> {
  say(form, 'Набираем страницы…');
  form.ariaBusy = 'true';
  try {
    const appendix = await appendixOf();
    // Who pressed before the columns came is given all of them.
    if (!hasColumns(form)) offerColumns(form, appendix);
    const choice = readChoice(new FormData(form));
    if (choice.columns.length === 0 && hasColumns(form)) {
      say(form, 'Отметьте хотя бы один столбец.');
      return;
    }
    const { makeAppendix } = await import('./makeAppendix.ts');
    const date = new Date().toISOString().slice(0, 10);
    const place = { base: tools.dataset.base ?? '/', url: location.href, date };
    const bytes = await makeAppendix(appendix, choice, place);
    offerPdf(form.querySelector('[data-made]'), bytes, `${tools.dataset.file ?? 'svod'}.pdf`);
  } catch {
    say(form, 'Собрать не удалось: не загрузились шрифты или данные. Проверьте связь и повторите.');
  } finally {
    form.ariaBusy = 'false';
  }
}

function hasColumns(form: HTMLFormElement): boolean {
  return form.querySelector('[name="column"]') !== null;
}

/** The form's fields as a choice; empty lines fall away. */
export function readChoice(data: FormData): AppendixChoice {
  const lines = (name: string) =>
    data
      .getAll(name)
      .filter((value) => typeof value === 'string')
      .flatMap((value) => value.split('\n'))
      .map((line) => line.trim())
      .filter((line) => line !== '');
  return {
    heading: lines('heading').join('\n'),
    approval: lines('approval'),
    columns: data.getAll('column').map(Number),
    sides: data.has('sides') ? 'two' : 'one',
    check: data.has('check'),
  };
}

function say(form: HTMLFormElement, words: string): void {
  const status = form.querySelector('[data-made]');
  if (status !== null) status.textContent = words;
}
