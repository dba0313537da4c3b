import type { PairDocument } from '../../../layers/compare/pair/PairDocument.ts';
import type { TerritorySide } from '../../../layers/compare/territories/TerritorySide.ts';
import { fetchJson } from '../fetchJson.ts';

/** A document's paragraphs. */
export function loadDocument(root: HTMLElement, id: string): Promise<PairDocument> {
  const path = `${root.dataset.source ?? ''}${encodeURIComponent(id)}.json`;
  return fetchJson(path, isPairDocument);
}

/** A territory's duties over all its documents. */
export function loadTerritory(root: HTMLElement, id: string): Promise<TerritorySide> {
  const path = `${root.dataset.territories ?? ''}${encodeURIComponent(id)}.json`;
  return fetchJson(path, isTerritorySide);
}

function isPairDocument(value: unknown): value is PairDocument {
  return typeof value === 'object' && value !== null && 'paragraphs' in value;
}

function isTerritorySide(value: unknown): value is TerritorySide {
  return typeof value === 'object' && value !== null && 'wordings' in value;
}
