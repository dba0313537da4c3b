import type { Level } from '../../../model/Block.ts';
import type { Body } from '../../../model/Body.ts';
import type { Territory } from '../../../model/Territory.ts';
import { tokenize } from '../../../text/tokenize.ts';
import { isAcronym } from './acronyms.ts';
import type { NamePattern } from './Lexicon.ts';
import { NameIndex } from './NameIndex.ts';
import { stemsOf } from './stemsOf.ts';

/** Proper names: those of everybody, and those that only a territory's own documents use. */
export interface Names {
  readonly shared: NameIndex;
  readonly own: ReadonlyMap<string, NameIndex>;
}

/** Tells proper names from kinds of bodies in the registries. */
export function listNames(bodies: readonly Body[], territories: readonly Territory[]): Names {
  const places = territories.flatMap(placeNames);
  const placeIndex = new NameIndex(places);
  const named = properBodies(bodies, territories, placeIndex);
  const federal = bodies.filter(({ level }) => level === 'federal').flatMap(bodyNames);
  const common = commonNames(named, placeIndex);
  const byTerritory = Map.groupBy(named, (body) => body.territory);
  const own = [...byTerritory].map(
    ([id, list]) => [id, new NameIndex(list.flatMap(bodyNames))] as const,
  );
  return { shared: new NameIndex([...federal, ...common, ...places]), own: new Map(own) };
}

function placeNames({ names }: Territory): NamePattern[] {
  const forms = [
    names.full,
    names.short,
    names.genitive,
    names.dative,
    names.prepositional,
    ...names.aka,
  ];
  return forms.filter(isTelling).map((form) => ({ stems: stemsOf(form), named: 'territory' }));
}

/** One word in small letters («край») names no one. */
function isTelling(form: string): boolean {
  return tokenize(form).length > 1 || isAcronym(form) || /^\p{Lu}\p{Ll}{4,}/u.test(form);
}

function properBodies(
  bodies: readonly Body[],
  territories: readonly Territory[],
  places: NameIndex,
): Body[] {
  const kinds = new Map(territories.map(({ id, kind }) => [id, kind]));
  return [...Map.groupBy(bodies, (body) => body.territory)].flatMap(([territory, list]) => {
    const level = kinds.get(territory) === 'municipality' ? 'municipal' : 'regional';
    return list.filter((body) => isOneOfAKind(body, list, level) || isProperName(body, places));
  });
}

/** A quoted name or a place in the name: «Институт развития образования ЕАО». */
function isProperName({ name }: Body, places: NameIndex): boolean {
  const stems = stemsOf(name);
  return /[«"]/.test(name) || places.without(stems).length < stems.length;
}

/**
 * «ЦНППМ» is one in its region; «муниципальные методические службы» are a kind of bodies, not a name.
 * `own` is the level at which the territory itself acts.
 */
function isOneOfAKind(body: Body, bodies: readonly Body[], own: Level): boolean {
  const [first = ''] = body.name.split(/\s/, 1);
  const isPlural = /(?:ые|ие|ия|ии|ы)$/.test(first);
  const like = bodies.filter(({ type }) => type === body.type);
  return body.level === own && !isPlural && like.length === 1;
}

function bodyNames({ name, short, aka, type }: Body): NamePattern[] {
  const forms = [name, short, ...aka].filter(
    (form) => tokenize(form).length > 1 || isAcronym(form),
  );
  return forms.map((form) => ({ stems: stemsOf(form), named: `@${type}` }));
}

/** Names without their places that bodies of two territories share: «институт развития образования». */
function commonNames(bodies: readonly Body[], places: NameIndex): NamePattern[] {
  const bare = bodies.flatMap((body) =>
    bodyNames(body).map(({ stems, named }) => {
      const kept = places.without(stems);
      return { territory: body.territory, key: [named, ...kept].join(' '), stems: kept, named };
    }),
  );
  return [...Map.groupBy(bare, ({ key }) => key).values()].flatMap((same) => {
    const [first] = same;
    const isCommon = new Set(same.map(({ territory }) => territory)).size > 1;
    return first !== undefined && isCommon && first.stems.length > 1
      ? [{ stems: first.stems, named: first.named }]
      : [];
  });
}
