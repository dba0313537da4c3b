import { expect, it } from 'vitest';
import { listTerms } from '../../../src/layers/terms/listTerms.ts';
import { act, corpus, document, item, spanOf } from '../fixtureCorpus.ts';

function termOf(text: string, term: string) {
  const annotations = [{ kind: 'term' as const, span: spanOf('term-1', text, term) }];
  const documents = [document(act('megion'), '1', { blocks: [item('term-1', text)], annotations })];
  return listTerms(corpus({ documents }))[0];
}

it.each([
  [
    'Менторство - «управленческое наставничество», инструмент кадров.',
    'Менторство',
    '«управленческое наставничество», инструмент кадров.',
  ],
  [
    'Система сопровождения (МСНМС) – совокупность субъектов',
    'Система сопровождения',
    'совокупность субъектов',
  ],
  [
    '«федеральный реестр программ» (далее – Федеральный реестр) – инструмент портала;',
    'федеральный реестр программ',
    'инструмент портала;',
  ],
  ['Научно-методический центр - центр', 'Научно-методический центр', 'центр'],
])('%s', (text, term, definition) => {
  expect(termOf(text, term)).toMatchObject({ id: 'megion-1-a1#term-1', term, definition });
});
