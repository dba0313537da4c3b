import { expect, it } from 'vitest';
import { movedSchema } from '../../../src/parse/frontmatter/movedSchema.ts';
import { createReporter } from '../../../src/parse/source/Reporter.ts';
import { createSource } from '../../../src/parse/source/SourceText.ts';
import { readYamlList } from '../../../src/parse/yaml/readYaml.ts';

it('a registry of which only comments are left has no entries, and is not wrong', () => {
  const source = createSource('content/registry/moved.yml', '# Прежние адреса.\n');
  const reporter = createReporter(source);
  const range = { source, start: 0, end: source.text.length };
  expect(readYamlList(range, movedSchema, reporter)?.value).toEqual([]);
  expect(reporter.diagnostics).toEqual([]);
});
