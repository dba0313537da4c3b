import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import type { Diagnostic } from '../../../src/diagnostics/Diagnostic.ts';
import { actSchema } from '../../../src/parse/frontmatter/actSchema.ts';
import { alignmentsSchema } from '../../../src/parse/frontmatter/alignmentsSchema.ts';
import { pdfProfilesSchema } from '../../../src/parse/frontmatter/pdfProfilesSchema.ts';
import { bodiesSchema } from '../../../src/parse/frontmatter/registrySchemas.ts';
import { synonymsSchema } from '../../../src/parse/frontmatter/searchWordsSchemas.ts';
import { territorySchema } from '../../../src/parse/frontmatter/territorySchema.ts';
import { createReporter } from '../../../src/parse/source/Reporter.ts';
import { createSource } from '../../../src/parse/source/SourceText.ts';
import { readYaml } from '../../../src/parse/yaml/readYaml.ts';

function read(schema: z.ZodType, lines: readonly string[]): readonly Diagnostic[] {
  const source = createSource('content/registry/x.yml', lines.join('\n'));
  const reporter = createReporter(source);
  readYaml({ source, start: 0, end: source.text.length }, schema, reporter);
  return reporter.diagnostics;
}

/** How to mend the fields that a schema does not know. */
function fixesOf(schema: z.ZodType, ...lines: string[]): readonly string[] {
  return read(schema, lines).flatMap(({ code, fix }) => (code === 'FIELD_UNKNOWN' ? [fix] : []));
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

/** What is wrong, by line of the file. */
function faultsOf(schema: z.ZodType, ...lines: string[]): readonly string[] {
  return read(schema, lines).map(
    ({ code, position, message }) => `${position.line} ${code}: ${message}`,
  );
}

describe('an entry of one of several shapes', () => {
  it('is told what it lacks of the nearest', () => {
    expect(faultsOf(synonymsSchema, '- same: [a, b]', '- asked: [учитель]')).toEqual([
      '2 FIELD_MISSING: Не заполнено поле «written» (запись 2).',
    ]);
    expect(faultsOf(synonymsSchema, '- same: учитель')).toEqual([
      '1 FIELD_INVALID: В поле «same» (запись 1) стоит «учитель»: нужно другое: список.',
    ]);
    expect(faultsOf(synonymsSchema, '- учитель')).toEqual([
      '1 FIELD_INVALID: В поле запись 1 стоит «учитель»: нужно другое: поля с отступом.',
    ]);
  });

  it('is told the field that was meant among those of the nearest', () => {
    const entry = ['- aksed: [учитель]', '  written: [педагог]'];
    expect(faultsOf(synonymsSchema, ...entry)).toContain(
      '1 FIELD_UNKNOWN: Поля «aksed» здесь нет.',
    );
    expect(fixesOf(synonymsSchema, ...entry)).toEqual(meant('asked'));
  });
});
