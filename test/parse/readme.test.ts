import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { diagnosticCodes } from '../../src/diagnostics/diagnosticCodes.ts';
import { blockElements } from '../../src/parse/elements/blockElements.ts';
import { inlineElements } from '../../src/parse/elements/inlineElements.ts';
import { documentFolderNames } from '../../src/parse/folders.ts';
import { actSchema } from '../../src/parse/frontmatter/actSchema.ts';
import { annexSchema } from '../../src/parse/frontmatter/annexSchema.ts';
import { guideSchema } from '../../src/parse/frontmatter/guideSchema.ts';
import { territorySchema } from '../../src/parse/frontmatter/territorySchema.ts';
import { faults, parseText } from './parseText.ts';

const page = readFileSync('content/README.md', 'utf8');
const elements = [...Object.values(blockElements), ...Object.values(inlineElements)];

/** Rows of the page's tables whose first cell matches, without the signs that set code apart. */
function rows(first: RegExp, cells: number): readonly string[] {
  return page
    .split('\n')
    .filter((line) => line.startsWith('| ') && line.split(' | ').length === cells)
    .map((line) => line.replaceAll('`', ''))
    .filter((line) => first.test(line));
}

describe('content/README.md', () => {
  it('lists every element, and no other', () => {
    const expected = elements.map(({ name, description }) => `| <${name}> | ${description} |`);
    expect(rows(/^\| <\w+> \|/u, 2)).toEqual(expected);
  });

  it('lists every attribute, whether it is required and what to write, and no other', () => {
    const expected = elements.flatMap(({ name, attributes }) =>
      Object.entries(attributes).map(([attribute, { required, description }]) => {
        return `| <${name}> | ${attribute} | ${required ? 'да' : 'нет'} | ${description} |`;
      }),
    );
    expect(rows(/^\| <\w+> \|/u, 4)).toEqual(expected);
  });

  it('lists every code of an error, and no other', () => {
    const expected = Object.entries(diagnosticCodes).map(([code, { severity, summary }]) => {
      return `| ${code} | ${summary}${severity === 'warning' ? ' (предупреждение)' : ''} |`;
    });
    expect(rows(/^\| [A-Z_]+ \|/u, 2)).toEqual(expected);
  });

  it.each([
    ['acts', actSchema],
    ['annexes', annexSchema],
    ['territories', territorySchema.in],
    ['guides', guideSchema],
  ])('names every field of %s', (_, schema) => {
    const missing = Object.keys(schema.shape).filter((field) => !page.includes(`\`${field}\``));
    expect(missing).toEqual([]);
  });

  it('names every folder of documents', () => {
    expect(documentFolderNames.filter((folder) => !page.includes(`\`${folder}/\``))).toEqual([]);
  });

  it('shows examples in which only the fictional bodies and topics are unknown', () => {
    const examples = Array.from(page.matchAll(/```mdx\n([\s\S]*?)```/gu), ([, text]) => text ?? '');
    expect(examples.length).toBeGreaterThan(3);
    for (const example of examples) {
      const unknown = /(?:BODY|TOPIC)_UNKNOWN$/u;
      expect(faults(parseText(example)).filter((fault) => !unknown.test(fault))).toEqual([]);
    }
  });
});
