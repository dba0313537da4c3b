import type { Diagnostic } from '../diagnostics/Diagnostic.ts';
import type { Corpus } from '../model/Corpus.ts';
import type { Need, NeedRule } from '../model/Need.ts';
import type { CheckedCorpus } from './CheckedCorpus.ts';
import { type AddressBook, createAddressBook } from './createAddressBook.ts';
import { type Fault, toDiagnostic } from './Fault.ts';
import { nearestHint } from './nearestHint.ts';

const path = 'registry/needs.yml';

/** Needs name topics, types of bodies and provisions that are there. */
export function checkNeeds(checked: CheckedCorpus): readonly Diagnostic[] {
  const { corpus, registries } = checked;
  const addresses = createAddressBook(checked);
  const places = registries.get(path);
  return corpus.needs.flatMap((need, index) =>
    namesOf(need).flatMap(({ at, kind, name }) => {
      const fault = faultOf(kind, name, checked, addresses);
      if (fault === null) return [];
      return [toDiagnostic(fault, places?.file ?? path, places?.field([index, ...at]))];
    }),
  );
}

/** A name that a need uses, and the field that holds it. */
interface UsedName {
  readonly at: readonly PropertyKey[];
  readonly kind: 'topic' | 'body-type' | 'provision';
  readonly name: string;
}

function namesOf(need: Need): readonly UsedName[] {
  return [
    ...listed(['topics'], 'topic', need.topics),
    ...listed(['bodies'], 'body-type', need.bodies),
    ...namesOfRule('duty', need.duty),
    ...namesOfRule('mention', need.mention),
  ];
}

function namesOfRule(field: string, rule: NeedRule): readonly UsedName[] {
  return [
    ...listed([field, 'topics'], 'topic', rule.topics),
    ...listed([field, 'bodies'], 'body-type', rule.bodies),
    ...listed([field, 'include'], 'provision', rule.include),
    ...listed([field, 'exclude'], 'provision', rule.exclude),
    ...listed([field, 'first'], 'body-type', rule.first).filter(({ name }) => isSlug(name)),
  ];
}

function listed(
  field: readonly PropertyKey[],
  kind: UsedName['kind'],
  names: readonly string[],
): readonly UsedName[] {
  return names.map((name, index) => ({ at: [...field, index], kind, name }));
}

/** `first` holds phrases in Russian and types of bodies: only a type is written in Latin letters. */
function isSlug(entry: string): boolean {
  return /^[a-z][a-z0-9-]*$/.test(entry);
}

function faultOf(
  kind: UsedName['kind'],
  name: string,
  { corpus: { topics, bodyTypes }, unreadNames }: CheckedCorpus,
  addresses: AddressBook,
): Fault | null {
  switch (kind) {
    case 'topic':
      if (unreadNames.has('registry/topics.yml', name)) return null;
      return topics.some(({ id }) => id === name) ? null : unknownTopic(name, topics);
    case 'body-type':
      if (unreadNames.has('registry/body-types.yml', name)) return null;
      return bodyTypes.some(({ id }) => id === name) ? null : unknownType(name, bodyTypes);
    case 'provision': {
      const [document = '', provision] = name.split('#');
      return addresses.faultOf(document, provision ?? null);
    }
  }
}

function unknownTopic(name: string, topics: Corpus['topics']): Fault {
  return {
    code: 'TOPIC_UNKNOWN',
    message: `Темы «${name}» нет.`,
    fix: `${nearestHint(name, topics)}Темы перечислены в content/registry/topics.yml.`,
  };
}

function unknownType(name: string, types: Corpus['bodyTypes']): Fault {
  return {
    code: 'BODY_TYPE_UNKNOWN',
    message: `Типа «${name}» нет.`,
    fix: `${nearestHint(name, types)}Типы перечислены в content/registry/body-types.yml.`,
  };
}
