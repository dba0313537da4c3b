import { expect, it } from 'vitest';
import { starlightMarkdown } from '../../../scripts/bench-starlight/starlightMarkdown.ts';

it('writes sections as headings, printed dashes as one list, and keeps printed numbers as words', () => {
  const markdown = starlightMarkdown('Положение', [
    { kind: 'title', text: 'ПОЛОЖЕНИЕ' },
    { kind: 'heading', text: '3. Структура' },
    { kind: 'paragraph', text: '3. Центр <ЦНППМ>:' },
    { kind: 'paragraph', text: '– ведет реестр;' },
    { kind: 'paragraph', text: '– проводит диагностику.' },
  ]);
  expect(markdown).toBe(
    [
      '---\ntitle: "Положение"\n---',
      'ПОЛОЖЕНИЕ',
      '## 3\\. Структура',
      '3\\. Центр \\<ЦНППМ\\>:',
      '- ведет реестр;\n- проводит диагностику.\n',
    ].join('\n\n'),
  );
});
