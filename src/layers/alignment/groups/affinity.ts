import { isApart } from '../similarity/isApart.ts';
import { sharedWeight, type Profile } from '../similarity/Profile.ts';
import { isOtherAct } from '../similarity/isOtherAct.ts';
import { similarity } from '../similarity/similarity.ts';
import type { Saying } from './Saying.ts';

/** A duty of another level or another type of body is less likely the same duty. */
const OTHER_LEVEL = 0.04;
const OTHER_TYPE = 0.03;
/** Editors may file one duty under different topics, but only the same words prove it. */
const OTHER_TOPIC = 0.2;
/** Taking part in a work is not doing it. */
const OTHER_PART = 0.06;
/** A document that says two things in different words seldom means one; another annex may well repeat it. */
const SAME_DOCUMENT = 0.1;
/** The fewer telling words two sayings share, the less their likeness proves; nothing is taken from `ENOUGH` on. */
const LITTLE_SHARED = 0.1;
const ENOUGH = 12;

/** How likely two sayings are one duty: likeness of words, less for the reasons above; 0 for other acts of power. */
export function affinity(a: Saying, b: Saying): number {
  if (isOther(a.profile, b.profile)) return 0;
  const topic = a.topic === b.topic ? 0 : OTHER_TOPIC;
  const level = a.level === b.level ? 0 : OTHER_LEVEL;
  const type = a.type === b.type ? 0 : OTHER_TYPE;
  const part = a.profile.takesPart === b.profile.takesPart ? 0 : OTHER_PART;
  const document = sharesDocument(a, b) ? SAME_DOCUMENT : 0;
  const unlike = topic + level + type + part + document + littleShared(a, b);
  return similarity(a.profile, b.profile) - unlike;
}

function isOther(a: Profile, b: Profile): boolean {
  return isOtherAct(a.acts, b.acts) || isApart(a.deeds, b.deeds) || isApart(a.people, b.people);
}

function sharesDocument(a: Saying, b: Saying): boolean {
  return a.documents.some((document) => b.documents.includes(document));
}

function littleShared({ profile: a }: Saying, { profile: b }: Saying): number {
  const shared = Math.min(sharedWeight(a.all, b.all), sharedWeight(b.all, a.all));
  return LITTLE_SHARED * Math.max(0, 1 - shared / ENOUGH);
}

/** Whether some territory says both. */
export function sharesTerritory(a: Saying, b: Saying): boolean {
  return a.territories.some((territory) => b.territories.includes(territory));
}
