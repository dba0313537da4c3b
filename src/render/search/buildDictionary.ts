import type { Corpus } from '../../model/Corpus.ts';
import { abbreviationForms } from './abbreviationForms.ts';
import { bodyForms } from './bodyForms.ts';
import type { Dictionary, Phrase } from './Dictionary.ts';
import { formKey, type FormClasses } from './FormClasses.ts';
import { territoryForms } from './territoryForms.ts';

/** How near a synonym is: words that say the same, and words of acts for words of readers. */
const SAME = 0.7;
const WRITTEN = 0.6;

type Synonym = readonly [from: string, to: string, weight: number];

/** Joins what the registries and the documents say of words. */
export function buildDictionary(corpus: Corpus): Dictionary {
  const { classes, related } = abbreviationForms(corpus);
  const pairs = [...synonymPairs(corpus), ...related];
  const bodies = bodyForms(corpus);
  const forms = new Set([...classes.forms(), ...pairs.flatMap(([from, to]) => [from, to])]);
  for (const form of bodies.keys()) forms.add(form);
  return {
    phrases: phraseIndex(forms, classes),
    classes: singleForms(classes),
    synonyms: synonymIndex(pairs, classes),
    labels: synonymLabels(corpus, classes),
    bodies: bodyIndex(bodies, classes),
    territories: territoryForms(corpus),
  };
}

function synonymPairs(corpus: Corpus): Synonym[] {
  return corpus.searchWords.synonyms.flatMap((group): Synonym[] => {
    switch (group.kind) {
      case 'same': {
        const words = group.words.map(formKey);
        return words.flatMap((from) => words.map((to): Synonym => [from, to, SAME]));
      }
      case 'asked': {
        const written = group.written.map(formKey);
        return group.asked
          .map(formKey)
          .flatMap((from) => written.map((to): Synonym => [from, to, WRITTEN]));
      }
    }
  });
}

function synonymLabels(corpus: Corpus, classes: FormClasses): Map<string, string> {
  const written = corpus.searchWords.synonyms.flatMap((group) =>
    group.kind === 'same' ? group.words : group.written,
  );
  return new Map(written.map((words) => [classes.conceptOf(formKey(words)), words]));
}

function phraseIndex(forms: ReadonlySet<string>, classes: FormClasses): Map<string, Phrase[]> {
  const index = new Map<string, Phrase[]>();
  for (const form of forms) {
    const stems = form.split(' ');
    const [first = ''] = stems;
    if (stems.length < 2) continue;
    index.set(first, [...(index.get(first) ?? []), { stems, concept: classes.conceptOf(form) }]);
  }
  for (const phrases of index.values()) phrases.sort((a, b) => b.stems.length - a.stems.length);
  return index;
}

function singleForms(classes: FormClasses): Map<string, string> {
  const single = classes.forms().filter((form) => !form.includes(' '));
  return new Map(single.map((form) => [form, classes.conceptOf(form)]));
}

function synonymIndex(
  pairs: readonly Synonym[],
  classes: FormClasses,
): Map<string, Map<string, number>> {
  const index = new Map<string, Map<string, number>>();
  for (const [fromForm, toForm, weight] of pairs) {
    const from = classes.conceptOf(fromForm);
    const to = classes.conceptOf(toForm);
    if (from === to) continue;
    const others = index.get(from) ?? new Map<string, number>();
    index.set(from, others.set(to, Math.max(weight, others.get(to) ?? 0)));
  }
  return index;
}

function bodyIndex(
  bodies: ReadonlyMap<string, ReadonlySet<number>>,
  classes: FormClasses,
): Map<string, Set<number>> {
  const index = new Map<string, Set<number>>();
  for (const [form, named] of bodies) {
    const concept = classes.conceptOf(form);
    index.set(concept, new Set([...(index.get(concept) ?? []), ...named]));
  }
  return index;
}
