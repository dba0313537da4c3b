import type { Topic } from '../../model/Topic.ts';
import type { Card } from './Card.ts';

/** The card of a topic: who does it in each territory, side by side. */
export function topicCard(topic: Topic): Card {
  return {
    kicker: 'Кто за это отвечает',
    title: topic.name,
    note: 'Формулировки всех территорий рядом',
  };
}
