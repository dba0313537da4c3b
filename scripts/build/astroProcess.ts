/**
 * Builds the pages with Astro into the folder that `OUT_DIR` names. Started by `buildPages` as a child process;
 * it ends with its parent, even one that was killed: a lost child must not write into the next build's folder.
 * Astro's store of collections is made anew in `CACHE_DIR`: a kept one could bring in records of another corpus.
 */
import { build } from 'astro';

process.once('disconnect', () => process.exit(1));
const { OUT_DIR = '', CACHE_DIR = '' } = process.env;
await build({ outDir: OUT_DIR, cacheDir: CACHE_DIR, logLevel: 'warn' });
process.exit(0);
