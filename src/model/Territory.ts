/** A territory of the site, or a region that only exists as a parent. Codes follow the list of 89 regions. */
export interface Territory {
  readonly id: string;
  readonly kind: 'region' | 'municipality';
  /** Code of the parent region for a municipality, else null. */
  readonly parent: string | null;
  readonly names: TerritoryNames;
  /** Towns by which people look for it in a list: «Сургут». */
  readonly towns: readonly string[];
  /** Bodies' types or levels that the territory's acts do not regulate, with the reason. */
  readonly unregulatedLevels: readonly UnregulatedLevel[];
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
  readonly reason: string;
}
