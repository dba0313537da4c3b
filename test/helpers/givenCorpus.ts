import { loadCorpus } from '../../src/corpus/loadCorpus.ts';
import { listFunctions } from '../../src/layers/functions/listFunctions.ts';
import type { AlignmentCorrection } from '../../src/model/AlignmentCorrection.ts';
import type { Corpus } from '../../src/model/Corpus.ts';

const GIVEN = ['bashkortostan', 'eao', 'leningrad', 'megion', 'sakhalin'];
const isGiven = ({ territory }: { readonly territory: string }) => GIVEN.includes(territory);

/**
 * The corpus as far as the five territories go that the site began with. Tests that pin facts of their documents
 * read this: an editor who adds a territory, a topic or a need makes none of these facts untrue.
 */
export function givenCorpus(): Corpus {
  const { corpus } = loadCorpus('content');
  const documents = corpus.documents.filter(isGiven);
  const given = {
    ...corpus,
    territories: corpus.territories.filter(({ id }) => GIVEN.includes(id)),
    bodies: corpus.bodies.filter(isGiven),
    acts: corpus.acts.filter(isGiven),
    documents,
  };
  const used = new Set(listFunctions(given).flatMap(({ topics }) => topics));
  const known = new Set(documents.map(({ id }) => id));
  return {
    ...given,
    topics: corpus.topics.filter(({ id }) => used.has(id)),
    alignmentCorrections: corpus.alignmentCorrections.filter((correction) =>
      functionsOf(correction).every((address) => known.has(address.split('#')[0] ?? '')),
    ),
  };
}

function functionsOf(correction: AlignmentCorrection): readonly string[] {
  return 'functions' in correction ? correction.functions : [correction.function];
}
