import type { DocumentMatch } from '../../../layers/compare/territories/TerritoryComparison.ts';
import type {
  SideDocument,
  TerritorySide,
} from '../../../layers/compare/territories/TerritorySide.ts';
import { element } from '../element.ts';

/** Which document stands beside which, each pair a link to the two of them paragraph by paragraph. */
export function showMatches(
  matches: readonly DocumentMatch[],
  a: TerritorySide,
  b: TerritorySide,
): HTMLElement[] {
  return matches.map((match) => element('li', {}, wordsOf(match, a, b)));
}

function wordsOf(
  { a, b }: DocumentMatch,
  sideA: TerritorySide,
  sideB: TerritorySide,
): (Node | string)[] {
  if (a !== null && b !== null) {
    const names = `${nameOf(a)} – ${nameOf(b)}`;
    const missing = [...missingWords(a, sideA), ...missingWords(b, sideB)];
    if (missing.length > 0) return [`${names}. ${missing.join(' ')}`];
    return [element('a', { href: `?a=${a.id}&b=${b.id}` }, [names])];
  }
  const [only, own, other] = a === null ? [b, sideB, sideA] : [a, sideA, sideB];
  if (only === null) return [];
  const missing = missingWords(only, own);
  const counterpart = `${other.name}: такого документа на сайте нет.`;
  return [`${nameOf(only)}. ${[...missing, counterpart].join(' ')}`];
}

function nameOf({ title, brief }: SideDocument): string {
  return `${title} (${brief})`;
}

function missingWords({ missing }: SideDocument, { name }: TerritorySide): string[] {
  return missing === null ? [] : [`${name}: текст не предоставлен.`];
}
