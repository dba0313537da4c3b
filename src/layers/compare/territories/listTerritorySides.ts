import { briefReference } from '../../../model/briefReference.ts';
import { citePlaced } from '../../../model/citation.ts';
import type { Corpus } from '../../../model/Corpus.ts';
import { indexCorpus } from '../../../model/indexCorpus.ts';
import type { LegalDocument } from '../../../model/LegalDocument.ts';
import type { Territory } from '../../../model/Territory.ts';
import { walkBlocks } from '../../../model/walkBlocks.ts';
import { tokenize } from '../../../text/tokenize.ts';
import type { Alignments } from '../../alignment/alignCorpus.ts';
import { findNames } from '../../alignment/wording/findNames.ts';
import type { Duty } from '../../duties/Duty.ts';
import { splitByForce } from '../../duties/splitByForce.ts';
import { lapsedWords } from '../lapsedWords.ts';
import type {
  SideDocument,
  SideHolder,
  SideLapsed,
  SideWording,
  TerritorySide,
} from './TerritorySide.ts';

type Aligned = Pick<Alignments, 'corrected' | 'lexicon'>;

/** Every territory with documents, ready to be compared with any other; in the order of the corpus. */
export function listTerritorySides(
  corpus: Corpus,
  duties: readonly Duty[],
  alignments: Aligned,
): TerritorySide[] {
  const read = createReader(corpus, alignments);
  const { held, lapsed } = splitByForce(duties, corpus.acts);
  const byTerritory = Map.groupBy(held, (duty) => duty.territory);
  const lapsedByTerritory = Map.groupBy(lapsed, (duty) => duty.territory);
  const readLapsed = createLapsedReader(corpus, alignments);
  return corpus.territories.map((territory) => ({
    id: territory.id,
    name: territory.names.full,
    documents: corpus.documents
      .filter((document) => document.territory === territory.id)
      .map(toSideDocument),
    wordings: read(territory, byTerritory.get(territory.id) ?? []),
    lapsed: readLapsed(lapsedByTerritory.get(territory.id) ?? []),
    unregulatedLevels: territory.unregulatedLevels,
    unprovided: territory.unprovided,
  }));
}

function toSideDocument(document: LegalDocument): SideDocument {
  const { id, kind, title, content } = document;
  const missing = content.kind === 'missing' ? content.reason : null;
  return { id, kind, title, brief: briefReference(document), missing };
}

function createLapsedReader(
  corpus: Corpus,
  { corrected }: Aligned,
): (duties: readonly Duty[]) => SideLapsed[] {
  const index = indexCorpus(corpus);
  const groupOf = new Map(
    corrected.flatMap(({ id, members }) => members.map((one) => [one.function, id] as const)),
  );
  return (duties) =>
    [...Map.groupBy(duties, ({ act }) => act)].map(([act, own]) => {
      const groups = own.flatMap(({ functions }) => functions.map(({ id }) => groupOf.get(id)));
      return {
        where: lapsedWords([index.act(act)]),
        duties: own.length,
        groups: [...new Set(groups)].filter((group) => group !== undefined),
      };
    });
}

function createReader(
  corpus: Corpus,
  { corrected, lexicon }: Aligned,
): (territory: Territory, duties: readonly Duty[]) => SideWording[] {
  const groups = new Map(
    corrected.flatMap((group) => group.members.map((one) => [one.function, group] as const)),
  );
  const topics = new Map(
    corpus.topics.map(({ id, name }, place) => [id, { id, name, place }] as const),
  );
  const holderOf = createHolderReader(corpus);
  const groupOf = ({ functions }: Duty) =>
    functions.map(({ id }) => groups.get(id)).find((group) => group !== undefined);
  return (territory, duties) => {
    const alike = Map.groupBy(duties, (duty) =>
      [groupOf(duty)?.id, wordsOf(duty), groupOf(duty) ? '' : duty.topics[0]].join('|'),
    );
    const wordings = [...alike.values()].flatMap((same) => {
      const [first] = same;
      const group = first && groupOf(first);
      const topic = topics.get(group?.topic ?? first?.topics[0] ?? '');
      if (first === undefined || topic === undefined) return [];
      const { text } = first;
      const names = findNames(text, territory.id, lexicon);
      return [{ group: group?.id ?? null, topic, text, names, holders: same.map(holderOf) }];
    });
    return wordings.toSorted((a, b) => a.topic.place - b.topic.place);
  };
}

function wordsOf({ text }: Duty): string {
  return tokenize(text)
    .map((token) => token.text)
    .join(' ');
}

/** Places of all provisions of a document are worked out once. */
function createHolderReader(corpus: Corpus): (duty: Duty) => SideHolder {
  const index = indexCorpus(corpus);
  const read = new Map<string, ReadonlyMap<string, string>>();
  const placesIn = (id: string) => {
    const places = read.get(id) ?? citeAll(index.document(id));
    read.set(id, places);
    return places;
  };
  return ({ territory, body, level, functions }) => ({
    body: index.body(territory, body).short,
    level,
    places: functions.map(({ document, provision }) => ({
      document,
      provision,
      words: placesIn(document).get(provision) ?? '',
    })),
  });
}

function citeAll({ content }: LegalDocument): ReadonlyMap<string, string> {
  if (content.kind === 'missing') return new Map();
  const { tree } = content;
  return new Map(
    [...walkBlocks(tree)].map((placed) => [placed.provision.id, citePlaced(tree, placed)]),
  );
}
