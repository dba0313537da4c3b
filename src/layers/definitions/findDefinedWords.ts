import { ownText, walkBlocks, type PlacedProvision } from '../../model/walkBlocks.ts';
import type { LegalDocument } from '../../model/LegalDocument.ts';
import type { Definition } from './Definition.ts';
import { definitionMatcher, type FoundWords } from './definitionMatcher.ts';

/** One place where a document uses words that its act explains. Offsets into the provision's own words. */
export interface DefinedWords {
  readonly provision: string;
  readonly start: number;
  readonly end: number;
  readonly definition: Definition;
}

/**
 * The first use of each explained word in each section: enough to help, too few to disturb. Headings
 * and the words of the definition itself are left alone. Words explained twice take the explanation
 * last given before the use.
 */
export function findDefinedWords(
  document: LegalDocument,
  definitions: readonly Definition[],
): DefinedWords[] {
  const { content } = document;
  if (content.kind === 'missing') return [];
  const find = definitionMatcher(definitions.map(({ words, kind }) => ({ words, kind })));
  const order = new Map(
    [...walkBlocks(content.tree)].map(({ provision }, at) => [provision.id, at]),
  );
  const seen = new Set<string>();
  return [...walkBlocks(content.tree)].filter(isRunning).flatMap((placed) => {
    const text = ownText(placed.provision) ?? '';
    return find(text).flatMap((found) => {
      const { id } = placed.provision;
      const definition = nearest(found, id);
      const key = `${scopeOf(placed)} ${found.words}`;
      if (!definition || seen.has(key) || isSame(definition, document, id)) return [];
      seen.add(key);
      return [{ provision: id, start: found.start, end: found.end, definition }];
    });
  });

  function nearest({ words }: FoundWords, provision: string): Definition | undefined {
    const meant = definitions.filter((one) => one.words === words);
    const here = order.get(provision) ?? 0;
    const before = meant.filter(
      (one) => one.document === document.id && (order.get(one.provision) ?? 0) <= here,
    );
    return before.at(-1) ?? meant[0];
  }
}

function isSame(definition: Definition, document: LegalDocument, provision: string): boolean {
  return definition.document === document.id && definition.provision === provision;
}

/** Running text: what is read, not what names or certifies it. */
function isRunning({ provision }: PlacedProvision): boolean {
  const { kind } = provision;
  return kind === 'point' || kind === 'item' || kind === 'paragraph' || kind === 'cell';
}

/** Id of the outermost block around a provision. */
function scopeOf({ provision, ancestors }: PlacedProvision): string {
  return (ancestors[0] ?? provision).id;
}
