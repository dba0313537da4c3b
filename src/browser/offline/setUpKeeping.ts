import { plural } from '../../text/plural.ts';
import { keepFiles } from './keepFiles.ts';
import { publishedDocuments } from './publishedDocuments.ts';
import { canKeep } from './registerWorker.ts';
import { territoryFiles } from './territoryFiles.ts';

const FORMS = ['файл', 'файла', 'файлов'] as const;

/** The button that keeps a territory for reading without a network; hidden where a browser cannot. */
export function setUpKeeping(part: HTMLElement): void {
  const button = part.querySelector('button');
  const status = part.querySelector('[role="status"]');
  if (button === null || status === null || !canKeep()) return;
  part.hidden = false;
  button.addEventListener('click', () => {
    button.disabled = true;
    status.textContent = 'Сохраняем…';
    void keep(part).then((words) => {
      button.disabled = false;
      status.textContent = words;
    });
  });
}

/** Keeps the territory's documents and the pages that this page names; says how it went. */
async function keep({ dataset }: HTMLElement): Promise<string> {
  const { base = '/', territory = '', pages = '' } = dataset;
  try {
    const answer = await fetch(`${base}data/documents.json`);
    const documents = publishedDocuments(await answer.json());
    const paths = [...pages.split(' '), ...territoryFiles(documents, territory)];
    const kept = await keepFiles(paths);
    return keptWords(kept, paths.length);
  } catch {
    return 'Сохранить не удалось: нет связи. Попробуйте ещё раз.';
  }
}

function keptWords(kept: number, all: number): string {
  const files = `${kept} ${plural(kept, FORMS)}`;
  return kept === all
    ? `Сохранено: ${files}. Теперь это открывается и без сети.`
    : `Сохранено: ${files} из ${all}. Остальные не загрузились, попробуйте ещё раз.`;
}
