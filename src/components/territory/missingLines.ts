import type { IndicatorRecord } from '../../layers/indicators/listIndicators.ts';
import type { DocumentKind } from '../../model/DocumentKind.ts';
import type { LegalDocument } from '../../model/LegalDocument.ts';
import type { Territory } from '../../model/Territory.ts';

/** Kinds of documents that a system of support has elsewhere, in the genitive after «нет». */
const EXPECTED: readonly (readonly [DocumentKind, string])[] = [
  ['regulation', 'положения или регламента'],
  ['roadmap', 'дорожной карты'],
  ['event-plan', 'плана мероприятий'],
];

/** What the site lacks of one territory, a sentence each: only what its documents show to be lacking. */
export function missingLines(
  territory: Territory,
  documents: readonly LegalDocument[],
  indicators: readonly IndicatorRecord[],
): string[] {
  return [
    ...withoutText(documents),
    ...withoutKinds(documents),
    ...withoutTargets(indicators),
    ...new Set(territory.unregulatedLevels.map(({ reason }) => reason)),
  ];
}

function withoutText(documents: readonly LegalDocument[]): string[] {
  const missing = documents.filter(({ content }) => content.kind === 'missing');
  const names = missing.map(({ title }) => `«${title}»`).join(', ');
  return names === '' ? [] : [`Названы, но текста на сайте нет: ${names}.`];
}

function withoutKinds(documents: readonly LegalDocument[]): string[] {
  const known = new Set(documents.map(({ kind }) => kind));
  const lacking = EXPECTED.flatMap(([kind, words]) => (known.has(kind) ? [] : [words]));
  return lacking.length === 0 ? [] : [`Среди документов на сайте нет ${listed(lacking)}.`];
}

function withoutTargets(indicators: readonly IndicatorRecord[]): string[] {
  if (indicators.length === 0) return ['Показателей документы на сайте не устанавливают.'];
  const without = indicators.filter(({ target, repeat }) => target === null && repeat === null);
  if (without.length === 0) return [];
  const all = without.length === indicators.length;
  return [
    all
      ? 'Показатели названы, но цели ни для одного не установлены.'
      : `Показателей без цели: ${without.length} из ${indicators.length}.`,
  ];
}

/** «дорожной карты и плана мероприятий» */
function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} и ${last}`;
}
