import type { Deed } from './Deed.ts';

/**
 * By beginnings of stems, of the verb and of its noun. A word that acts use for several deeds tells them all:
 * a list may be formed, drawn up, kept; competences are found out, studied, assessed.
 */
const DEEDS: readonly (readonly [RegExp, readonly Deed[]])[] = [
  [
    /^(?:разраб(?:отк|атыва)|подгот(?:овк|авлива)|готов|проектир|построен|выстраив)/,
    ['development'],
  ],
  [/^(?:составл|формир(?:ован)?$|созда(?:н)?$)/, ['development', 'keeping']],
  [/^(?:вед(?:ен|ет|ут)$|вест$)/, ['keeping']],
  [/^(?:определя|определен|назнача|назначен)$/, ['development', 'keeping', 'finding']],
  [/^мониторинг$/, ['monitoring']],
  [/^оцен(?:к|ива)/, ['monitoring', 'analysis', 'finding']],
  [/^(?:анализ|сбор$|собира|изуч(?:а|ен)$|исслед)/, ['analysis']],
  [/^(?:выявл|диагност)/, ['finding', 'analysis']],
  [/^отб(?:ор|ира)/, ['finding']],
  [/^(?:обобщ)/, ['spreading', 'analysis']],
  [/^(?:распростран|тираж)/, ['spreading']],
  [/^(?:восполн|преодол|устран)/, ['removal']],
  [/^(?:включ(?:а|ен)$|размещ)/, ['inclusion']],
  [/^пред(?:о?ставл)/, ['provision', 'support']],
  [/^(?:сопровожд|поддерж|помощ|консульт)/, ['support']],
  [/^(?:обуча|обучен)$/, ['teaching', 'conduct']],
  [/^внедр/, ['conduct']],
  [/^координ/, ['coordination']],
  [/^(?:вовле|привле)/, ['involvement']],
  [/^(?:награжд|поощр)/, ['rewarding']],
];

/** The deeds that a word may tell, by its stem; none for a word that is not known. */
export function meantDeeds(stem: string): readonly Deed[] {
  return DEEDS.find(([beginning]) => beginning.test(stem))?.[1] ?? [];
}
