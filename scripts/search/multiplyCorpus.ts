import type { Block } from '../../src/model/Block.ts';
import type { Corpus } from '../../src/model/Corpus.ts';
import type { Act, LegalDocument } from '../../src/model/LegalDocument.ts';
import { createWordMixer, type WordMixer } from './createWordMixer.ts';

/**
 * A corpus of several times as many territories, to measure what a search of the whole country would
 * weigh. Each copy has ids of its own and words a little of its own: some changed for others of the
 * corpus, some that stand nowhere else, as names of places do.
 */
export function multiplyCorpus(corpus: Corpus, times: number): Corpus {
  const mixer = createWordMixer(corpus);
  const copies = Array.from({ length: times - 1 }, (_, at) => copyCorpus(corpus, at + 1, mixer));
  const all = [corpus, ...copies];
  return {
    ...corpus,
    territories: all.flatMap(({ territories }) => territories),
    bodies: all.flatMap(({ bodies }) => bodies),
    acts: all.flatMap(({ acts }) => acts),
    documents: all.flatMap(({ documents }) => documents),
  };
}

function copyCorpus(corpus: Corpus, copy: number, mixer: WordMixer): Corpus {
  const named = (id: string) => `${id}-${copy}`;
  const acts = new Map(corpus.acts.map((act) => [act.id, copyAct(act, copy, named)]));
  return {
    ...corpus,
    territories: corpus.territories.map((territory) => ({
      ...territory,
      id: named(territory.id),
      names: {
        ...territory.names,
        full: mixer.place(copy, territory.id),
        short: mixer.place(copy, territory.id),
        aka: [],
      },
    })),
    bodies: corpus.bodies.map((body) => ({
      ...body,
      territory: named(body.territory),
      name: `${body.name} ${mixer.place(copy, body.territory)}`,
      aka: body.aka.map((name) => `${name} ${mixer.place(copy, body.territory)}`),
    })),
    acts: [...acts.values()],
    documents: corpus.documents.map((document) => copyDocument(document, copy, named, acts, mixer)),
  };
}

function copyAct(act: Act, copy: number, named: (id: string) => string): Act {
  const { id, territory, number, documents } = act;
  return {
    ...act,
    id: named(id),
    territory: named(territory),
    number: `${number}/${copy}`,
    documents: documents.map(named),
    amends: [],
  };
}

function copyDocument(
  document: LegalDocument,
  copy: number,
  named: (id: string) => string,
  acts: ReadonlyMap<string, Act>,
  mixer: WordMixer,
): LegalDocument {
  const { id, territory, parent, content } = document;
  const act = acts.get(document.act.id) ?? document.act;
  const record = {
    ...document,
    id: named(id),
    territory: named(territory),
    act,
    parent: parent === null ? null : named(parent),
  };
  if (content.kind === 'missing') return record;
  const blocks = content.tree.blocks.map((block) =>
    copyBlock(block, (text) => mixer.mix(text, copy, territory)),
  );
  return { ...record, content: { ...content, tree: { ...content.tree, id: record.id, blocks } } };
}

/** The same block with its words changed, ids kept. */
function copyBlock<B extends Block>(block: B, change: (text: string) => string): B {
  const copy: unknown = JSON.parse(
    JSON.stringify(block, (key, value: unknown) =>
      key === 'text' && typeof value === 'string' ? change(value) : value,
    ),
  );
  if (!isCopy(copy, block)) throw new Error(`The copy of ${block.id} is no block`);
  return copy;
}

function isCopy<B extends Block>(copy: unknown, block: B): copy is B {
  return typeof copy === 'object' && copy !== null && 'kind' in copy && copy.kind === block.kind;
}
