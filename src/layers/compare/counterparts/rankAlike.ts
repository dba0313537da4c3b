import type { Alike } from './Alike.ts';

/** A territory may say a thing in several documents: as many of them are told. */
const MOST_OF_TERRITORY = 3;
/** Beside the nearest of its territory, another is a counterpart too when it is nearly as alike. */
const NEARLY = 0.95;

/** Addresses of what is alike: the nearest of each territory by likeness, then others of the same territories. */
export function rankAlike(alike: readonly Alike[]): string[] {
  const ranked = alike.toSorted((a, b) => b.score - a.score);
  const ofEach = [...Map.groupBy(ranked, ({ territory }) => territory).values()].map(worthTelling);
  const places = Array.from({ length: MOST_OF_TERRITORY }, (_, at) => at);
  return places.flatMap((at) => ofEach.flatMap((own) => own[at]?.address ?? []));
}

function worthTelling(own: readonly Alike[]): readonly Alike[] {
  const best = own[0]?.score ?? 0;
  return own.filter(({ score }) => score >= best * NEARLY).slice(0, MOST_OF_TERRITORY);
}
