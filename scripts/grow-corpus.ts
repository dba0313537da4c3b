/**
 * `npm run grow -- <folder> [territories]`: writes a corpus of as many territories as asked (89 unless told) to
 * an empty folder, grown from `content/`. Build with it by `SVOD_CONTENT=<folder> SVOD_OUT=<other> npm run build`.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { growContent, type ContentFiles } from './bench/growContent.ts';

const SEED = 5;
const [folder, count = '89'] = process.argv.slice(2);

function readContent(root: string): ContentFiles {
  const entries = readdirSync(root, { recursive: true, encoding: 'utf8' });
  const paths = entries.filter((path) => /\.(mdx|yml|md)$/.test(path)).sort();
  return new Map(
    paths.map((path) => [path.replaceAll('\\', '/'), readFileSync(join(root, path), 'utf8')]),
  );
}

if (folder === undefined) {
  process.stderr.write('Куда? npm run grow -- папка [сколько территорий]\n');
  process.exitCode = 1;
} else {
  const grown = growContent(readContent('content'), Number(count), SEED);
  for (const [path, text] of grown) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  process.stdout.write(`${folder}: ${grown.size} файлов, ${count} территорий\n`);
}
