import type { z } from 'zod';
import type { Diagnostic } from '../diagnostics/Diagnostic.ts';
import type { SearchWords } from '../model/SearchWords.ts';
import { abbreviationsSchema, synonymsSchema } from '../parse/frontmatter/searchWordsSchemas.ts';
import { createReporter } from '../parse/source/Reporter.ts';
import { readYaml } from '../parse/yaml/readYaml.ts';
import type { ContentFolder } from './ContentFolder.ts';

/** Words of search, with what is wrong in their files. A corpus without them is searched by its own words alone. */
export function readSearchWords(folder: ContentFolder): {
  readonly searchWords: SearchWords;
  readonly diagnostics: readonly Diagnostic[];
} {
  const diagnostics: Diagnostic[] = [];
  const read = <T>(path: string, schema: z.ZodType<readonly T[]>): readonly T[] => {
    const source = folder.read(path);
    if (source === null) return [];
    const reporter = createReporter(source);
    const reading = readYaml({ source, start: 0, end: source.text.length }, schema, reporter);
    diagnostics.push(...reporter.diagnostics);
    return reading?.value ?? [];
  };
  const searchWords = {
    synonyms: read('registry/synonyms.yml', synonymsSchema),
    abbreviations: read('registry/abbreviations.yml', abbreviationsSchema),
  };
  return { searchWords, diagnostics };
}
