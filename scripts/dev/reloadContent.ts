import type { AstroIntegration } from 'astro';
import { formatForTerminal } from '../../src/diagnostics/formatForTerminal.ts';
import { createCorpusReader } from '../../src/corpus/createCorpusReader.ts';
import { readSettings } from '../build/readSettings.ts';

/** Editors save in several steps: one reload for all that happens within this many milliseconds. */
const PAUSE = 100;

/**
 * `npm run dev`: when a file of the content changes, the corpus is read anew, its errors are printed, and the
 * browser shows the page again. Pages read the corpus once in the life of their modules, so those are dropped.
 */
export function reloadContent(): AstroIntegration {
  return {
    name: 'svod-reload-content',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        const { content } = readSettings(process.env);
        const reload = afterPause(() => {
          for (const environment of Object.values(server.environments)) {
            environment.moduleGraph.invalidateAll();
          }
          const { diagnostics } = createCorpusReader(content).read();
          if (diagnostics.length > 0) logger.error(`\n${formatForTerminal(diagnostics)}`);
          server.ws.send({ type: 'full-reload' });
        });
        server.watcher.add(content);
        server.watcher.on('all', (_, path) => {
          if (path.startsWith(content)) reload();
        });
      },
    },
  };
}

function afterPause(action: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(action, PAUSE);
  };
}
