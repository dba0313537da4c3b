import type { Level } from './Block.ts';

/** A territory of the site, or a region that only exists as a parent. Codes follow the list of 89 regions. */
export interface Territory {
  readonly id: string;
  readonly kind: 'region' | 'municipality';
  /** Code of the parent region for a municipality, else null. */
  readonly parent: string | null;
  readonly names: TerritoryNames;
  /** Towns by which people look for it in a list: «Сургут». */
  readonly towns: readonly string[];
  /** Levels that the territory's acts do not regulate, wholly or but for something, with the reason. */
  readonly unregulatedLevels: readonly UnregulatedLevel[];
  /** Texts that the site lacks and that alone could say who has which duties. */
  readonly unprovided: UnprovidedTexts;
}

/** Names in the forms the interface needs. */
export interface TerritoryNames {
  /** «Ленинградская область», «г. Мегион, ХМАО – Югра» */
  readonly full: string;
  /** For narrow places: «Ленинградская обл.», «ЕАО», «Мегион» */
  readonly short: string;
  /** By proper name, for sorting: «Ленинградская область», «Башкортостан» */
  readonly sort: string;
  readonly genitive: string;
  readonly dative: string;
  readonly prepositional: string;
  /** Other names people type: «ленобласть», «башкирия». */
  readonly aka: readonly string[];
}

export interface UnregulatedLevel {
  readonly level: 'regional' | 'municipal' | 'institutional';
  /** What of the level they regulate all the same, in the genitive: «взаимодействия»; null for nothing. */
  readonly except: string | null;
  /** Whole sentences. */
  readonly reason: string;
}

export interface UnprovidedTexts {
  /** Titles of documents; empty where other texts cover every level. */
  readonly documents: readonly string[];
  /** Levels that no text on the site gives duties at. */
  readonly levels: readonly Level[];
}
