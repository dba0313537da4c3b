import { expect, it } from 'vitest';
import { listInteraction } from '../../../src/layers/interaction/listInteraction.ts';
import { act, corpus, document, item, point, spanOf } from '../fixtureCorpus.ts';

it('lists matters, channels and mechanisms with their points, without the final sign', () => {
  const channel = 'прямые связи;';
  const blocks = [point('5.2.', 'Каналы:', [item('p5.2-1', channel)])];
  const annotations = [
    { kind: 'channel', span: spanOf('p5.2-1', channel, channel) },
    { kind: 'note', span: spanOf('p5.2-1', channel, 'связи'), text: 'ours' },
  ] as const;
  const documents = [document(act('l'), '1', { blocks, annotations })];
  expect(listInteraction(corpus({ documents }))).toMatchObject([
    { id: 'l-1-a1#p5.2-1~1', kind: 'channel', point: '5.2', text: 'прямые связи' },
  ]);
});

it.each([
  ['мониторинговые исследования и т.д.', 'мониторинговые исследования и т.д.'],
  ['вебинары и др.', 'вебинары и др.'],
  ['инновационные проекты.', 'инновационные проекты'],
])('keeps the full stop of an abbreviation: «%s»', (words, text) => {
  const blocks = [point('4.1.', 'Механизмы:', [item('p4.1-1', words)])];
  const annotations = [{ kind: 'mechanism', span: spanOf('p4.1-1', words, words) }] as const;
  const documents = [document(act('l'), '1', { blocks, annotations })];
  expect(listInteraction(corpus({ documents }))).toMatchObject([{ text }]);
});
