import type { Corpus } from '../../model/Corpus.ts';
import type { Territory } from '../../model/Territory.ts';
import { stemTokens } from '../../text/stemTokens.ts';
import type { TerritoryForm } from './Dictionary.ts';

/** Kinds of territories: what is left of a name without them («ленинградская») names it too. */
const KIND_WORD = /^(?:область|край|республика|округ|город|г|обл|респ)$/;

/** How readers name territories and regions, in stems, the longest first. */
export function territoryForms(corpus: Corpus): TerritoryForm[] {
  const known = new Set(corpus.territories.map(({ id }) => id));
  const all = [...corpus.territories, ...corpus.regions.filter(({ id }) => !known.has(id))];
  const forms = all.flatMap((territory) =>
    namesOf(territory).map((stems) => ({ stems, territory: territory.id })),
  );
  const unique = new Map(forms.map((form) => [`${form.stems.join(' ')}/${form.territory}`, form]));
  return [...unique.values()].sort((a, b) => b.stems.length - a.stems.length);
}

function namesOf({ names }: Territory): string[][] {
  const { full, short, sort, genitive, dative, prepositional, aka } = names;
  const written = [full, short, sort, genitive, dative, prepositional, ...aka];
  // «г. Мегион, ХМАО – Югра»: the place itself is named before the comma.
  const parts = written.flatMap((name) => [name, name.split(',')[0] ?? name]);
  const whole = parts.map((name) => stemTokens(name));
  const proper = whole.map((tokens) => tokens.filter(({ text }) => !KIND_WORD.test(text)));
  return [...whole, ...proper]
    .map((tokens) => tokens.map(({ stem }) => stem))
    .filter((stems) => stems.length > 0 && stems.join('').length > 1);
}
