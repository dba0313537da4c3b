import type { Diagnostic } from '../diagnostics/Diagnostic.ts';
import type { FilePlaces } from '../diagnostics/SourceMap.ts';
import type { UnreadNames } from '../diagnostics/UnreadNames.ts';
import type { Body } from '../model/Body.ts';
import type { Corpus } from '../model/Corpus.ts';
import { alignmentsSchema } from '../parse/frontmatter/alignmentsSchema.ts';
import { movedSchema } from '../parse/frontmatter/movedSchema.ts';
import { needsSchema } from '../parse/frontmatter/needsSchema.ts';
import { pdfProfilesSchema } from '../parse/frontmatter/pdfProfilesSchema.ts';
import { regionTilesSchema } from '../parse/frontmatter/regionTilesSchema.ts';
import {
  bodiesSchema,
  bodyTypesSchema,
  regionsSchema,
  topicsSchema,
} from '../parse/frontmatter/registrySchemas.ts';
import { abbreviationsSchema, synonymsSchema } from '../parse/frontmatter/searchWordsSchemas.ts';
import { type ContentFolder, fileId } from './ContentFolder.ts';
import { createRegistryReader, type RegistryReader } from './createRegistryReader.ts';

/** The lists of a corpus that come from the typed YAML of `content/registry/`. */
export type RegistryLists = Omit<Corpus, 'territories' | 'acts' | 'documents'>;

export interface Registries {
  readonly lists: RegistryLists;
  readonly diagnostics: readonly Diagnostic[];
  /** Where entries stand, by path within the content («registry/bodies/eao.yml»). */
  readonly places: ReadonlyMap<string, FilePlaces>;
  readonly unread: UnreadNames;
}

export function readRegistries(folder: ContentFolder): Registries {
  const reader = createRegistryReader(folder);
  const lists: RegistryLists = {
    topics: reader.required('registry/topics.yml', topicsSchema),
    bodyTypes: reader.required('registry/body-types.yml', bodyTypesSchema),
    regions: reader.required('registry/regions.yml', regionsSchema),
    bodies: readBodies(folder, reader),
    needs: reader.optional('registry/needs.yml', needsSchema),
    moved: reader.optional('registry/moved.yml', movedSchema),
    pdfProfiles: reader.optional('registry/pdf-profiles.yml', pdfProfilesSchema),
    alignmentCorrections: reader.optional('registry/alignments.yml', alignmentsSchema),
    searchWords: {
      synonyms: reader.optional('registry/synonyms.yml', synonymsSchema),
      abbreviations: reader.optional('registry/abbreviations.yml', abbreviationsSchema),
    },
    regionTiles: reader.optional('registry/region-tiles.yml', regionTilesSchema),
  };
  const { diagnostics, places, unread } = reader;
  return { lists, diagnostics, places, unread };
}

/** Bodies of all territories: the name of a file is the territory's id. */
function readBodies(folder: ContentFolder, reader: RegistryReader): readonly Body[] {
  return folder.list('registry/bodies', '.yml').flatMap((path) => {
    const territory = fileId(path);
    return reader.required(path, bodiesSchema).map((body) => ({ ...body, territory }));
  });
}
