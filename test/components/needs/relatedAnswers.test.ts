import { expect, it } from 'vitest';
import { relatedAnswers } from '../../../src/components/needs/relatedAnswers.ts';
import type { NeedAnswer } from '../../../src/layers/needs/NeedAnswer.ts';
import { indexCorpus } from '../../../src/model/indexCorpus.ts';
import { corpus as corpusOf, territory } from '../../layers/fixtureCorpus.ts';

const region = territory('leningrad');
const town = { ...territory('vyborg', 'municipality'), parent: 'leningrad' };
const sakhalin = territory('sakhalin');
const corpus = corpusOf({ territories: [region, town, sakhalin] });
const index = indexCorpus(corpus);
const answers = corpus.territories.map(({ id }): NeedAnswer => {
  return {
    need: 'mentor',
    territory: id,
    duties: [],
    mentions: [],
    planned: [],
    near: [],
    lapsed: [],
  };
});

const related = (one: typeof region) =>
  relatedAnswers(index, one, answers).map((answer) => answer.territory);

it('a municipality is told what its region answers', () => {
  expect(related(town)).toEqual(['leningrad']);
});

it('a region is told of its municipalities, and of nobody else', () => {
  expect(related(region)).toEqual(['vyborg']);
  expect(related(sakhalin)).toEqual([]);
});
