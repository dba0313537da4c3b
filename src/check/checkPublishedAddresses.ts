import type { Diagnostic } from '../diagnostics/Diagnostic.ts';
import type { Corpus } from '../model/Corpus.ts';
import { toDiagnostic } from './Fault.ts';
import { listAddresses } from './listAddresses.ts';

/**
 * Every address that was ever published is still there, or is redirected by `registry/moved.yml`.
 * `list` is the text of a list of them, one a line, that `file` names.
 */
export function checkPublishedAddresses(
  corpus: Corpus,
  list: string,
  file: string,
): readonly Diagnostic[] {
  const kept = new Set([...listAddresses(corpus), ...corpus.moved.map(({ from }) => from)]);
  return list.split('\n').flatMap((address, index) => {
    if (address === '' || kept.has(address)) return [];
    const message = `Опубликованного адреса «${address}» больше нет.`;
    const fix = 'Верните его или запишите в content/registry/moved.yml, куда он переехал.';
    const position = { line: index + 1, column: 1 };
    return [toDiagnostic({ code: 'PUBLISHED_ID_LOST', message, fix }, file, position)];
  });
}
