import type { Corpus } from '../../src/model/Corpus.ts';
import type { Territory } from '../../src/model/Territory.ts';
import type { Card } from '../../src/render/og/Card.ts';
import { documentCard } from '../../src/render/og/documentCard.ts';
import { homeCard } from '../../src/render/og/homeCard.ts';
import { needCard } from '../../src/render/og/needCard.ts';
import { territoryCard } from '../../src/render/og/territoryCard.ts';
import { topicCard } from '../../src/render/og/topicCard.ts';

/** A card with the name that `site.card` takes: the path of its page. */
export interface NamedCard {
  readonly name: string;
  readonly card: Card;
}

/** The cards of a corpus: the home page, every document, territory, topic and need. */
export function listCards(corpus: Corpus): NamedCard[] {
  return [
    { name: 'home', card: homeCard() },
    ...corpus.territories.flatMap((territory) => territoryCards(corpus, territory)),
    ...corpus.topics.map((topic) => ({ name: `functions/${topic.id}`, card: topicCard(topic) })),
    ...corpus.needs.map((need) => ({ name: `needs/${need.id}`, card: needCard(need) })),
  ];
}

function territoryCards({ acts, documents }: Corpus, territory: Territory): NamedCard[] {
  const ownActs = acts.filter((act) => act.territory === territory.id);
  const ownDocuments = documents.filter((document) => document.territory === territory.id);
  return [
    { name: `territories/${territory.id}`, card: territoryCard(territory, ownActs) },
    ...ownDocuments.map((document) => ({
      name: `documents/${document.id}`,
      card: documentCard(document, territory),
    })),
  ];
}
