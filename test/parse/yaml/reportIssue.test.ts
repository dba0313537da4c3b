import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { actSchema } from '../../../src/parse/frontmatter/actSchema.ts';
import { alignmentsSchema } from '../../../src/parse/frontmatter/alignmentsSchema.ts';
import { pdfProfilesSchema } from '../../../src/parse/frontmatter/pdfProfilesSchema.ts';
import { bodiesSchema } from '../../../src/parse/frontmatter/registrySchemas.ts';
import { territorySchema } from '../../../src/parse/frontmatter/territorySchema.ts';
import { createReporter } from '../../../src/parse/source/Reporter.ts';
import { createSource } from '../../../src/parse/source/SourceText.ts';
import { readYaml } from '../../../src/parse/yaml/readYaml.ts';

/** How to mend the fields that a schema does not know. */
function fixesOf(schema: z.ZodType, ...lines: string[]): readonly string[] {
  const source = createSource('content/registry/x.yml', lines.join('\n'));
  const reporter = createReporter(source);
  readYaml({ source, start: 0, end: source.text.length }, schema, reporter);
  return reporter.diagnostics.flatMap(({ code, fix }) => (code === 'FIELD_UNKNOWN' ? [fix] : []));
}

const meant = (name: string) => [
  `Возможно, имелось в виду «${name}»: все поля перечислены в content/README.md.`,
];

describe('a field that there is not', () => {
  it('is named by the nearest one that is still open', () => {
    expect(fixesOf(actSchema, 'territori: leningrad')).toEqual(meant('territory'));
    expect(fixesOf(actSchema, 'Title: О создании системы')).toEqual(meant('title'));
  });

  it('is looked for among the fields of its own level', () => {
    expect(fixesOf(actSchema, 'status:', '  chekced: "2024-01-01"')).toEqual(meant('checked'));
    expect(fixesOf(territorySchema, 'names:', '  genetive: края')).toEqual(meant('genitive'));
    expect(fixesOf(bodiesSchema, '- site:', '    ulr: https://example.org')).toEqual(meant('url'));
    expect(fixesOf(pdfProfilesSchema, '- id: ozero', '  table:', '    minsize: 9')).toEqual(
      meant('minSize'),
    );
  });

  it('is looked for among the fields of its kind of entry', () => {
    const relation = ['- action: relation', '  relaton: wider'];
    expect(fixesOf(alignmentsSchema, ...relation)).toEqual(meant('relation'));
    const join = [
      '- action: join',
      '  reason: об одном',
      '  functons: []',
      '  functions: [a#p1, b#p1]',
    ];
    expect(fixesOf(alignmentsSchema, ...join)).toEqual([
      'Уберите строку или исправьте имя поля: все поля перечислены в content/README.md.',
    ]);
  });

  it('has no nearest one where nothing is like it', () => {
    expect(fixesOf(actSchema, 'signedBy: министр')).toEqual([
      'Уберите строку или исправьте имя поля: все поля перечислены в content/README.md.',
    ]);
  });
});
