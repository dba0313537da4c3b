import { actReference } from './actReference.ts';
import type { LegalDocument } from './LegalDocument.ts';

/** First words of the titles of annexes, and the same in the genitive. */
const genitives: readonly (readonly [start: string, genitive: string])[] = [
  ['Положение', 'Положения'],
  ['Регламент', 'Регламента'],
  ['План', 'Плана'],
  ['Комплекс мер (дорожная карта)', 'Комплекса мер (дорожной карты)'],
  ['Комплекс мер', 'Комплекса мер'],
  ['Дорожная карта', 'Дорожной карты'],
  ['Схема', 'Схемы'],
  ['Термины и понятия, используемые', 'Терминов и понятий, используемых'],
  ['Термины и понятия', 'Терминов и понятий'],
  ['Перечень', 'Перечня'],
  ['Порядок', 'Порядка'],
  ['Состав', 'Состава'],
];

/**
 * A document as the owner of a provision: «Положения о создании и функционировании РСНМС (приложение 1
 * к распоряжению … от 14.07.2021 № 1982-р)», «распоряжения … от 14.07.2021 № 1982-р» for an order.
 * A title that begins otherwise stays as it is, in quotes.
 */
export function documentReference(document: LegalDocument): string {
  if (document.annex === null) return actReference(document.act, 'genitive');
  return `${titleGenitive(document.title)} (${annexReference(document)})`;
}

/** Where an annex belongs: «приложение 1 к распоряжению … от 14.07.2021 № 1982-р». */
export function annexReference({ act, annex, parent }: LegalDocument): string {
  const order = actReference(act, 'dative');
  if (parent !== null) return `приложение к приложению ${parentNumber(annex)} к ${order}`;
  return /^\d+$/.test(annex ?? '') ? `приложение ${annex ?? ''} к ${order}` : `к ${order}`;
}

function parentNumber(annex: string | null): string {
  return annex?.split('-')[0] ?? '';
}

function titleGenitive(title: string): string {
  const known = genitives.find(([start]) => title.startsWith(start));
  return known ? known[1] + title.slice(known[0].length) : `документа «${title}»`;
}
