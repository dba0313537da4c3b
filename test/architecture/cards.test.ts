import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const sheet = readFileSync('src/styles/blocks.css', 'utf8').replaceAll(/\/\*.*?\*\//gs, '');

/** What a class of tables says where it turns rows into cards, without the class's own name. */
function cardRules(name: string): readonly string[] {
  const rules = [...sheet.matchAll(/([^{}]+)\{([^{}]*)\}/g)];
  return rules
    .filter(([, selector = '']) => selector.includes(`.${name}`))
    .map(([, selector = '', body = '']) => `${selector.replaceAll(`.${name}`, '')}{${body}}`)
    .map((rule) => rule.replaceAll(/\s+/g, ' ').trim());
}

it('tables that stand as cards early and late look the same as cards', () => {
  expect(cardRules('cards-narrow').length).toBeGreaterThan(5);
  expect(cardRules('cards-early')).toEqual(cardRules('cards-narrow'));
});
