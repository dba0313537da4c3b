import { loosenSpaces } from '../../text/loosenSpaces.ts';
import type { Appendix } from './appendix/Appendix.ts';
import { setUpAppendix } from './appendix/setUpAppendix.ts';
import { printWhole } from './printWhole.ts';
import type { Sheet } from './Sheet.ts';
import { writeCsv } from './writeCsv.ts';
import { writeXlsx } from './xlsx/writeXlsx.ts';

/** What a visitor takes away from a comparison. The functions give it as shown at that moment. */
export function setUpTools(
  tools: HTMLElement,
  sheetOf: () => Sheet,
  appendixOf: () => Appendix | Promise<Appendix>,
): void {
  setUpAppendix(tools, appendixOf);
  printWhole();
  const file = tools.dataset.file ?? 'svod';
  const table = () => sheetOf().map((row) => row.map(loosenSpaces));
  const say = (words: string) => {
    const status = tools.querySelector('[data-taken]');
    if (status !== null) status.textContent = words;
  };
  for (const button of tools.querySelectorAll<HTMLButtonElement>('[data-take]')) {
    button.addEventListener('click', () => {
      const way = button.dataset.take ?? '';
      if (way === 'link') void copyAddress(say);
      else if (way === 'xlsx') save(new Blob([writeXlsx(table())], { type: XLSX }), `${file}.xlsx`);
      else if (way === 'csv') save(new Blob([writeCsv(table())], { type: CSV }), `${file}.csv`);
      else window.print();
    });
  }
}

const CSV = 'text/csv;charset=utf-8';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The address holds the whole view: the base, filters and the pair compared. */
async function copyAddress(say: (words: string) => void): Promise<void> {
  try {
    await navigator.clipboard.writeText(location.href);
    say('Ссылка скопирована');
  } catch {
    say('Не удалось скопировать: возьмите ссылку из адресной строки');
  }
}

function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
