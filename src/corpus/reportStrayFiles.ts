import type { Diagnostic } from '../diagnostics/Diagnostic.ts';
import type { ContentFolder } from './ContentFolder.ts';

/** Files that the corpus does not read and that may lie in content: pages about it. */
const editorial = /^[^/]+\.md$/u;

/** Reports files that nobody has read: one in a wrong folder would otherwise be missing without a word. */
export function reportStrayFiles(folder: ContentFolder): readonly Diagnostic[] {
  const stray = folder.unread().filter((path) => !editorial.test(path));
  return stray.map((path) => ({
    code: 'FILE_MISPLACED',
    severity: 'error',
    file: folder.displayPath(path),
    position: { line: 1, column: 1 },
    message: 'Этот файл никто не читает: папка или расширение не те.',
    fix: 'Документы лежат в своих папках и кончаются на «.mdx»: папки перечислены в content/README.md.',
  }));
}
