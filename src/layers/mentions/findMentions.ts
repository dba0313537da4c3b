import type { Corpus } from '../../model/Corpus.ts';
import { lexiconOf } from '../alignment/alignCorpus.ts';
import { createMeasure, type Measure } from '../alignment/similarity/Measure.ts';
import type { Profile } from '../alignment/similarity/Profile.ts';
import { similarity } from '../alignment/similarity/similarity.ts';
import type { Duty } from '../duties/Duty.ts';
import { keepInForce } from '../duties/keepInForce.ts';
import { listEvents, listMilestones } from '../plans/listPlanRows.ts';
import { beginsWith } from './beginsWith.ts';
import { listSpoken } from './listSpoken.ts';
import type { TopicMention } from './TopicMention.ts';
import { topicPhrases } from './topicPhrases.ts';

/** Places of a territory's documents that speak of a topic, by ids, rows of plans first; of acts in force no more none. */
export type FindMentions = (territory: string, topic: string) => readonly TopicMention[];

/** A text this much like a duty of the topic speaks of it. */
const SAYS = 0.7;
/** How much of a topic's name it says: a title of a row is short, a sentence has room for all words. */
const NAMES = { planned: 0.7, spoken: 0.95 } as const;
/** Shorter texts are like a duty too easily. */
const FEWEST_WORDS = 4;

/**
 * Reads plans and acts once. A text speaks of a topic when it begins with the topic's name or says what
 * somewhere is a duty of that topic. Careful rather than complete: what it misses is still «не найдено».
 */
export function findMentions(corpus: Corpus, duties: readonly Duty[]): FindMentions {
  const places = listPlaces(keepInForce(corpus));
  const phrases = new Map(corpus.topics.map((topic) => [topic.id, topicPhrases(topic)]));
  const texts = [...duties, ...places, ...[...phrases.values()].flat()];
  const measure = createMeasure(texts, lexiconOf(corpus));
  const byTerritory = Map.groupBy(places, ({ territory }) => territory);
  const said = createDutyProfiles(duties, measure);
  return keepAnswers((territory, topic) => {
    const names = (phrases.get(topic) ?? []).map(({ id }) => measure.profile(id));
    return (byTerritory.get(territory) ?? [])
      .filter(({ id, mention }) => {
        const text = measure.profile(id);
        const isNamed = names.some((name) => beginsWith(text, name) >= NAMES[mention.kind]);
        return isNamed || saysDuty(text, said(topic));
      })
      .map(({ mention }) => mention);
  });
}

/** Several pages and reports ask for the same. */
function keepAnswers(find: FindMentions): FindMentions {
  const known = new Map<string, readonly TopicMention[]>();
  return (territory, topic) => {
    const key = `${territory} ${topic}`;
    const found = known.get(key) ?? find(territory, topic);
    known.set(key, found);
    return found;
  };
}

interface Place {
  readonly id: string;
  readonly territory: string;
  readonly text: string;
  readonly mention: TopicMention;
}

function listPlaces(corpus: Corpus): Place[] {
  const rows = [...listMilestones(corpus), ...listEvents(corpus)];
  const planned = rows.map((row): Place => {
    const { id, territory, title } = row;
    return { id, territory, text: title, mention: { kind: 'planned', row } };
  });
  const spoken = listSpoken(corpus).map((one): Place => {
    const { document, provision, territory, text } = one;
    return { id: `${document}#${provision}`, territory, text, mention: one };
  });
  return [...planned, ...spoken];
}

/** Different wordings of a topic's duties, by their first word: a text without it is hardly alike. */
type DutyProfiles = ReadonlyMap<string | null, readonly Profile[]>;

function createDutyProfiles(
  duties: readonly Duty[],
  measure: Measure,
): (topic: string) => DutyProfiles {
  const known = new Map<string, DutyProfiles>();
  return (topic) => {
    const made = known.get(topic) ?? profilesOf(topic, duties, measure);
    known.set(topic, made);
    return made;
  };
}

function profilesOf(topic: string, duties: readonly Duty[], measure: Measure): DutyProfiles {
  const own = duties
    .filter((duty) => duty.topics[0] === topic)
    .map(({ id }) => measure.profile(id));
  const different = new Map(own.map((profile) => [profile.sequence.join(' '), profile]));
  return Map.groupBy(different.values(), ({ head }) => head);
}

function saysDuty(text: Profile, said: DutyProfiles): boolean {
  if (text.sequence.length < FEWEST_WORDS) return false;
  return [...text.all.weights.keys()].some((family) =>
    (said.get(family) ?? []).some((duty) => similarity(text, duty) >= SAYS),
  );
}
