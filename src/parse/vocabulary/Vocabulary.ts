import type { Body } from '../../model/Body.ts';
import type { Topic } from '../../model/Topic.ts';
import { nothingUnread, type UnreadNames } from '../../diagnostics/UnreadNames.ts';
import {
  createNameResolver,
  type Named,
  type NameResolver,
} from '../../text/createNameResolver.ts';
import type { Level } from '../../model/Block.ts';

/** The entries of one list, and whether it could not be read where it may hold a name. */
export interface VocabularyList extends NameResolver {
  readonly isUnread: (name: string) => boolean;
}

/** What the attributes of one territory's documents may name. */
export interface Vocabulary {
  readonly topics: VocabularyList;
  readonly bodies: VocabularyList;
  /** Level of each body, by its id. */
  readonly levels: ReadonlyMap<string, Level>;
}

/** `bodies` are those of the territory whose documents are parsed. */
export function createVocabulary(
  topics: readonly Topic[],
  bodies: readonly Body[],
  territory = '',
  unread: UnreadNames = nothingUnread,
): Vocabulary {
  const namedTopics = topics.map(({ id, name }) => ({ id, name, aka: [] }));
  const namedBodies = bodies.map(({ id, name, short, aka }) => ({
    id,
    name,
    aka: [short, ...aka],
  }));
  return {
    topics: createList(namedTopics, 'registry/topics.yml', unread),
    bodies: createList(namedBodies, `registry/bodies/${territory}.yml`, unread),
    levels: new Map(bodies.map(({ id, level }) => [id, level])),
  };
}

function createList(entries: readonly Named[], path: string, unread: UnreadNames): VocabularyList {
  return { ...createNameResolver(entries), isUnread: (name) => unread.has(path, name) };
}
