import type { Body } from '../../model/Body.ts';
import type { Topic } from '../../model/Topic.ts';
import { createNameResolver, type NameResolver } from '../../text/createNameResolver.ts';
import type { Level } from '../../model/Block.ts';

/** What the attributes of one territory's documents may name. */
export interface Vocabulary {
  readonly topics: NameResolver;
  readonly bodies: NameResolver;
  /** Level of each body, by its id. */
  readonly levels: ReadonlyMap<string, Level>;
}

/** `bodies` are those of the territory whose documents are parsed. */
export function createVocabulary(topics: readonly Topic[], bodies: readonly Body[]): Vocabulary {
  return {
    topics: createNameResolver(topics.map(({ id, name }) => ({ id, name, aka: [] }))),
    bodies: createNameResolver(
      bodies.map(({ id, name, short, aka }) => ({ id, name, aka: [short, ...aka] })),
    ),
    levels: new Map(bodies.map(({ id, level }) => [id, level])),
  };
}
