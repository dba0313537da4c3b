import { matchDocuments } from '../../../layers/compare/territories/matchDocuments.ts';
import { onlyDocument } from '../../../layers/compare/territories/onlyDocument.ts';
import type {
  SideDocument,
  TerritorySide,
} from '../../../layers/compare/territories/TerritorySide.ts';
import { loadDocument, loadTerritory } from './loadSide.ts';
import type { PairSide } from './PairSide.ts';
import type { PairView } from './PairView.ts';
import { viewOfDocuments } from './viewOfDocuments.ts';
import { viewOfTerritories } from './viewOfTerritories.ts';

/**
 * Compares any two sides: documents paragraph by paragraph, territories duty by duty. Beside a document a
 * territory stands as its document of the same kind; where it has none, the duties of the document are set
 * against the duties of the territory.
 */
export async function viewOfSides(root: HTMLElement, a: PairSide, b: PairSide): Promise<PairView> {
  const addressOf = (id: string) => `${root.dataset.documents ?? ''}${id}/`;
  if (a.kind === 'document' && b.kind === 'document') {
    const [one, other] = await Promise.all([loadDocument(root, a.id), loadDocument(root, b.id)]);
    return viewOfDocuments(one, other, addressOf);
  }
  const sides = await Promise.all([sideOf(root, a, b), sideOf(root, b, a)]);
  if (a.kind === b.kind) return viewOfTerritories(...sides, addressOf);
  const [one, other] = counterparts(...sides);
  if (one === null || other === null) {
    const isSilent = sides.some(({ wordings }) => wordings.length === 0);
    return isSilent ? viewOfNothing(...sides) : viewOfTerritories(...sides, addressOf);
  }
  const documents = await Promise.all([loadDocument(root, one.id), loadDocument(root, other.id)]);
  const view = viewOfDocuments(...documents, addressOf);
  const chosen = a.kind === 'territory' ? chosenWords(sides[0], one) : chosenWords(sides[1], other);
  return { ...view, summary: [chosen, ...view.summary] };
}

/** The document and the territory's document of its kind, where both have a text. */
function counterparts(
  a: TerritorySide,
  b: TerritorySide,
): readonly [SideDocument | null, SideDocument | null] {
  const match = matchDocuments(a, b).find(
    (one) => one.a?.missing === null && one.b?.missing === null,
  );
  return [match?.a ?? null, match?.b ?? null];
}

/** A document's side is its territory's with nothing of other documents; a territory is set beside others than it. */
async function sideOf(root: HTMLElement, own: PairSide, other: PairSide): Promise<TerritorySide> {
  const side = await loadTerritory(root, own.territory);
  if (own.kind === 'document') return onlyDocument(side, own.id);
  return { ...side, documents: side.documents.filter(({ id }) => id !== other.id) };
}

function viewOfNothing(a: TerritorySide, b: TerritorySide): PairView {
  const summary = [
    `${a.name} и ${b.name}: документа того же вида с текстом на сайте нет, а обязанностей документ не устанавливает. Выберите другой документ.`,
  ];
  return {
    titles: [a.name, b.name],
    documents: [[], []],
    summary,
    matches: [],
    parts: [],
    rows: [],
  };
}

function chosenWords({ name }: TerritorySide, { title, brief }: SideDocument): string {
  return `${name} представлена документом того же вида: «${title}» (${brief}).`;
}
