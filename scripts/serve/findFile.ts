import { stat } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';

/** What stands at a path of the site. */
export type FoundFile =
  | { readonly kind: 'file'; readonly path: string; readonly version: string }
  | { readonly kind: 'folder' }
  | { readonly kind: 'nothing' };

/**
 * Finds the file for a decoded path below the base (`documents/megion-360-o/`): an `index.html` for
 * a path that ends with a slash. A folder without the slash is `folder`: GitHub Pages redirects it.
 * Nothing outside `root` is ever found.
 */
export async function findFile(root: string, path: string): Promise<FoundFile> {
  const isFolderPath = path === '' || path.endsWith('/');
  const file = resolve(root, isFolderPath ? join(path, 'index.html') : path);
  if (!file.startsWith(resolve(root) + sep)) return { kind: 'nothing' };
  const found = await stat(file).catch(() => null);
  if (found?.isDirectory()) return { kind: 'folder' };
  if (!found?.isFile()) return { kind: 'nothing' };
  return { kind: 'file', path: file, version: `"${found.size}-${found.mtimeMs}"` };
}
