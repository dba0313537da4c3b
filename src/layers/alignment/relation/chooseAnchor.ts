import type { SubjectFunction } from '../../functions/SubjectFunction.ts';
import { sharesTerritory } from '../groups/affinity.ts';
import type { Saying } from '../groups/Saying.ts';
import { sharedWeight, type WeightedSet } from '../similarity/Profile.ts';

/**
 * The function that a group is described against: of the wording that is most central to the other
 * territories' wordings, the one printed shortest (names written short); of equals, the first.
 */
export function chooseAnchor(group: readonly Saying[]): SubjectFunction {
  const jury = spread(group, JURY);
  const central = spread(group, CANDIDATES)
    .map((saying) => ({ saying, value: centrality(saying, jury) }))
    .reduce((best, one) => (one.value > best.value + EQUAL ? one : best));
  return central.saying.functions.reduce((best, one) =>
    one.text.length < best.text.length ? one : best,
  );
}

/** A large group is judged by a part of it, so that the cost stays linear. */
const JURY = 48;
const CANDIDATES = 96;

/** At most `count` of a list, evenly. */
function spread<T>(list: readonly T[], count: number): readonly T[] {
  const step = Math.max(1, list.length / count);
  return list.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step));
}

/** Differences below this are chance. */
const EQUAL = 0.005;
/** What several documents print is rather the rule than the exception. */
const SEVERAL_DOCUMENTS = 0.03;

/** Mean over the other territories of how well the wording stands for theirs. */
function centrality(saying: Saying, jury: readonly Saying[]): number {
  const others = jury.filter((one) => one === saying || !sharesTerritory(one, saying));
  const entries = others.flatMap((one) => {
    const value = standsFor(saying.profile.all, one.profile.all);
    return one.territories.map((territory) => ({ territory, value }));
  });
  const [own] = saying.territories;
  const byTerritory = Map.groupBy(entries, (entry) => entry.territory);
  byTerritory.delete(own ?? '');
  const means = [...byTerritory.values()].map((list) => mean(list.map((entry) => entry.value)));
  const documents = new Set(saying.functions.map((one) => one.document));
  return mean(means) + (documents.size > 1 ? SEVERAL_DOCUMENTS : 0);
}

/** Words of its own that another lacks count against a wording a little more than words it lacks. */
const OWN_SHARE = 0.55;

function standsFor(anchor: WeightedSet, other: WeightedSet): number {
  const kept = share(sharedWeight(anchor, other), anchor.total);
  const covered = share(sharedWeight(other, anchor), other.total);
  return OWN_SHARE * kept + (1 - OWN_SHARE) * covered;
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
