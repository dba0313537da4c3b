import type { Saying } from '../groups/Saying.ts';
import type { SubjectFunction } from '../../functions/SubjectFunction.ts';
import { sharedWeight, type WeightedSet } from '../similarity/Profile.ts';

/**
 * The function that a group is described against: of the wording that is most central to the other
 * territories' wordings, the one printed shortest (names written short); of equals, the first.
 */
export function chooseAnchor(group: readonly Saying[]): SubjectFunction {
  const central = group.reduce((best, one) =>
    centrality(one, group) > centrality(best, group) + EQUAL ? one : best,
  );
  return central.functions.reduce((best, one) => (one.text.length < best.text.length ? one : best));
}

/** Differences below this are chance. */
const EQUAL = 0.005;

/** What several documents print is rather the rule than the exception. */
const SEVERAL_DOCUMENTS = 0.03;

/** Mean over the other territories of how well the wording stands for theirs. */
function centrality(saying: Saying, group: readonly Saying[]): number {
  const [own] = saying.territories;
  const others = new Set(group.flatMap((one) => one.territories).filter((one) => one !== own));
  const means = [...others].map((territory) =>
    mean(
      group
        .filter((one) => one.territories.includes(territory))
        .map((one) => standsFor(saying.profile.all, one.profile.all)),
    ),
  );
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
