import type { Body } from '../../../model/Body.ts';
import type { Territory } from '../../../model/Territory.ts';
import { tokenize } from '../../../text/tokenize.ts';
import { acronymsOf, isAcronym, spellAcronym } from './acronyms.ts';
import type { Expansion, Lexicon, NamePattern } from './Lexicon.ts';
import { stemsOf } from './stemsOf.ts';

/** What a lexicon is built from: registries, and the short forms that the documents give. */
export interface LexiconSources {
  readonly bodies: readonly Body[];
  readonly territories: readonly Territory[];
  readonly abbreviations: readonly {
    readonly territory: string;
    readonly short: string;
    readonly full: string;
  }[];
}

/** Builds the lexicon of a corpus. */
export function buildLexicon(sources: LexiconSources): Lexicon {
  const places = new NameIndex(sources.territories.flatMap(placeNames));
  const federal = sources.bodies.filter(({ level }) => level === 'federal').flatMap(bodyNames);
  const shared = new NameIndex([...federal, ...sources.territories.flatMap(placeNames)]);
  const own = new Map<string, NameIndex>();
  for (const [territory, bodies] of Map.groupBy(sources.bodies, (body) => body.territory)) {
    const named = bodies.filter((body) => isProperName(body.name, places));
    own.set(territory, new NameIndex(named.flatMap(bodyNames)));
  }
  const expansions = listExpansions(sources.abbreviations);
  const withTail = [...new Set(expansions.values())].filter(({ tail }) => tail.length > 0);
  const writtenOut = Map.groupBy(withTail, ({ stems }) => stems[0] ?? '');
  return {
    names: (territory, first) => [...(own.get(territory)?.get(first) ?? []), ...shared.get(first)],
    expansion: (territory, acronym) =>
      expansions.get(`${territory} ${acronym}`) ?? expansions.get(acronym) ?? null,
    writtenOut: (first) => writtenOut.get(first) ?? [],
  };
}

class NameIndex {
  private readonly byFirst = new Map<string, NamePattern[]>();

  constructor(patterns: readonly NamePattern[]) {
    for (const pattern of patterns.toSorted((a, b) => b.stems.length - a.stems.length)) {
      const [first] = pattern.stems;
      if (first === undefined) continue;
      const list = this.byFirst.get(first) ?? [];
      list.push(pattern);
      this.byFirst.set(first, list);
    }
  }

  get(first: string): readonly NamePattern[] {
    return this.byFirst.get(first) ?? [];
  }
}

function placeNames({ names }: Territory): NamePattern[] {
  const forms = [names.full, names.genitive, names.dative, names.prepositional, ...names.aka];
  return forms.filter(isTelling).map((form) => ({ stems: stemsOf(form), named: 'territory' }));
}

/** Short words in small letters («край», «область») name no one. */
function isTelling(form: string): boolean {
  return tokenize(form).length > 1 || isAcronym(form) || /^\p{Lu}\p{Ll}{4,}/u.test(form);
}

/** «Муниципальные методические службы» is a kind of body; a quoted name or a place makes a proper one. */
function isProperName(name: string, places: NameIndex): boolean {
  if (/[«"]/.test(name)) return true;
  const stems = stemsOf(name);
  return stems.some((first, at) =>
    places.get(first).some((pattern) => pattern.stems.every((one, index) => stems[at + index] === one)),
  );
}

function bodyNames({ name, short, aka, type }: Body): NamePattern[] {
  const forms = [name, short, ...aka].filter((form) => tokenize(form).length > 1 || isAcronym(form));
  return forms.map((form) => ({ stems: stemsOf(form), named: `@${type}` }));
}

/** By «territory acronym» and, for the longest tail in the corpus, by acronym alone. */
function listExpansions(abbreviations: LexiconSources['abbreviations']): Map<string, Expansion> {
  const expansions = new Map<string, Expansion>();
  for (const { territory, short, full } of abbreviations) {
    for (const acronym of acronymsOf(short)) {
      const expansion = expand(acronym, full);
      if (expansion === null) continue;
      for (const key of [`${territory} ${acronym}`, acronym]) {
        const known = expansions.get(key);
        if (known === undefined || known.tail.length < expansion.tail.length) {
          expansions.set(key, expansion);
        }
      }
    }
  }
  return expansions;
}

function expand(acronym: string, full: string): Expansion | null {
  const spelled = spellAcronym(acronym, full);
  if (spelled === null) return null;
  const stems = stemsOf(full);
  return { stems: stems.slice(spelled.from, spelled.to), tail: stems.slice(spelled.to) };
}
