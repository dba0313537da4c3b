import { expect, it } from 'vitest';
import { movedAddresses } from '../../../src/layers/moved/movedAddresses.ts';
import { act, corpus, document } from '../fixtureCorpus.ts';

it('tells documents that have another name from provisions of those that stay', () => {
  const moved = [
    { from: 'old-a1', to: 'new-a1' },
    { from: 'new-a1#p2', to: 'new-a1#p3' },
    { from: 'new-a1#p4', to: 'new-a2#p1' },
  ];
  const documents = [document(act('new', { id: 'new' }), '1', {})];
  const addresses = movedAddresses(corpus({ moved, documents }));
  expect([...addresses.documents]).toEqual([['old-a1', 'new-a1']]);
  expect([...addresses.provisions]).toEqual([['new-a1', { p2: 'new-a1#p3', p4: 'new-a2#p1' }]]);
});
