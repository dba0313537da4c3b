import type { SideWording, TerritorySide } from './TerritorySide.ts';

/** One document of a territory as a side: its duties, and what of them it prints. */
export function onlyDocument(side: TerritorySide, id: string): TerritorySide {
  const documents = side.documents.filter((document) => document.id === id);
  const [document] = documents;
  const name = document === undefined ? side.name : `${document.title}, ${side.name}`;
  return { ...side, name, documents, wordings: side.wordings.flatMap((one) => printedIn(one, id)) };
}

function printedIn(wording: SideWording, document: string): SideWording[] {
  const holders = wording.holders
    .map((holder) => ({
      ...holder,
      places: holder.places.filter((place) => place.document === document),
    }))
    .filter(({ places }) => places.length > 0);
  return holders.length === 0 ? [] : [{ ...wording, holders }];
}
