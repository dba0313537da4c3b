import { existsSync, readdirSync } from 'node:fs';
import { glob, type Loader, type LoaderContext } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { contentFolderPath } from './corpus/contentFolderPath.ts';
import {
  type DocumentFolder,
  actSchema,
  annexSchema,
  guideSchema,
  territorySchema,
} from './corpus/schemas.ts';
import { readCollection } from './corpus/readCollection.ts';

/**
 * Official documents go into the store light: frontmatter, path and digest. Their bodies are parsed by
 * `src/parse` alone, not compiled by Astro, which costs seven times as much a document and would
 * read a printed number as a Markdown list.
 */
function officialDocuments(folder: DocumentFolder): Loader {
  return {
    name: `svod-${folder}`,
    load: async (context) => {
      await loadDocuments(folder, context);
      context.watcher?.on('all', (_, path) => {
        if (path.includes(`/${folder}/`)) void loadDocuments(folder, context);
      });
    },
  };
}

async function loadDocuments(folder: DocumentFolder, context: LoaderContext): Promise<void> {
  const { entries, report } = readCollection(contentFolderPath(), folder);
  if (report !== '') context.logger.error(report);
  context.store.clear();
  for (const { id, record, file, text } of entries) {
    const data = await context.parseData({ id, data: { ...record }, filePath: file });
    context.store.set({ id, data, filePath: file, digest: context.generateDigest(text) });
  }
}

/**
 * Prose that editors write about the documents: compiled by Astro, never official text. A corpus may have none,
 * of which Astro's loader would warn at each build; where files are watched, some may come later.
 * A file's name is its id to the letter: Astro's own would lose capitals and dots.
 */
function editorialProse(folder: string): Loader {
  const base = `${contentFolderPath()}/${folder}`;
  const prose = glob({
    base,
    pattern: '*.mdx',
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
  });
  return {
    name: prose.name,
    load: async (context) => {
      if (context.watcher !== undefined || hasProse(base)) await prose.load(context);
    },
  };
}

function hasProse(folder: string): boolean {
  return existsSync(folder) && readdirSync(folder).some((name) => name.endsWith('.mdx'));
}

export const collections = {
  acts: defineCollection({ loader: officialDocuments('acts'), schema: actSchema }),
  regulations: defineCollection({ loader: officialDocuments('regulations'), schema: annexSchema }),
  compositions: defineCollection({
    loader: officialDocuments('compositions'),
    schema: annexSchema,
  }),
  roadmaps: defineCollection({ loader: officialDocuments('roadmaps'), schema: annexSchema }),
  eventPlans: defineCollection({ loader: officialDocuments('event-plans'), schema: annexSchema }),
  glossaries: defineCollection({ loader: officialDocuments('glossaries'), schema: annexSchema }),
  schemes: defineCollection({ loader: officialDocuments('schemes'), schema: annexSchema }),
  territories: defineCollection({ loader: editorialProse('territories'), schema: territorySchema }),
  guides: defineCollection({ loader: editorialProse('guides'), schema: guideSchema }),
};
