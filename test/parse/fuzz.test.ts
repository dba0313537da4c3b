import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../src/corpus/loadCorpus.ts';
import { hasErrors } from '../../src/diagnostics/hasErrors.ts';
import { documentWords } from '../../src/model/documentWords.ts';
import { actSchema } from '../../src/parse/frontmatter/actSchema.ts';
import { parseBody, type ParsedBody } from '../../src/parse/parseBody.ts';
import { readFrontmatter } from '../../src/parse/readFrontmatter.ts';
import { createReporter } from '../../src/parse/source/Reporter.ts';
import { createSource } from '../../src/parse/source/SourceText.ts';
import { createVocabulary } from '../../src/parse/vocabulary/Vocabulary.ts';
import { createRandom, type Random } from '../helpers/createRandom.ts';
import { bodyOf, withoutMarkup } from './withoutMarkup.ts';

/** Set `SVOD_SEED` to repeat a run that failed. */
const seed = Number(process.env.SVOD_SEED ?? Date.now() % 1_000_000);
const rounds = 250;

const { corpus } = loadCorpus('content');
const vocabulary = createVocabulary(corpus.topics, corpus.bodies);
const files = corpus.documents.map(({ file }) => readFileSync(file, 'utf8'));

/** What editors and their tools put into a file by mistake. */
const inserts = [
  ...['<', '>', '</', '"', '{', '}', '\\', '[a](b)', '&amp;', '`', '*', '_', '\u00AD', '\t'],
  ...[
    '\n',
    '\n\n',
    ' \n',
    '\\\n',
    '- ',
    '\n  - ',
    '\n– ',
    '# ',
    '\n1.',
    '\n2. ',
    '---\n',
    '=\n',
    ': ',
  ],
  ...['<Fn>', '</Fn>', '<Sic note="x">', '</Subject>', '<Row n="1">', '<Cell>', '<Table kind="x">'],
  ...['(далее – ', '<!-- ', '/>', '<Abbr>'],
];

describe(`random changes to real files (seed ${seed})`, () => {
  it('never make the parser throw or name a place outside the file', () => {
    const random = createRandom(seed);
    for (let round = 0; round < rounds; round += 1) {
      const text = mutate(random.pick(files), random);
      const source = createSource('content/mutated.mdx', text);
      const reporter = createReporter(source);
      readFrontmatter(source, actSchema, reporter);
      const { diagnostics } = parse(bodyOf(text));
      for (const { position } of [...diagnostics, ...reporter.diagnostics]) {
        expect(position.line).toBeLessThanOrEqual(text.split('\n').length);
        expect(position.column).toBeGreaterThan(0);
      }
    }
  });

  it('never lose a word unreported', () => {
    const random = createRandom(seed + 1);
    for (let round = 0; round < rounds; round += 1) {
      const body = mutate(bodyOf(random.pick(files)), random);
      const parsed = parse(body);
      if (hasErrors(parsed.diagnostics)) continue;
      expect(letters(documentWords(parsed.tree).join(''))).toBe(letters(withoutMarkup(body)));
    }
  });
});

/** Letters and digits alone: a changed sign may turn a list mark into a dash, but no word may go. */
function letters(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]/gu, '');
}

function parse(body: string): ParsedBody {
  const source = createSource('content/mutated.mdx', body);
  return parseBody(source, 0, { document: 'mutated', kind: 'order' }, vocabulary);
}

function mutate(text: string, random: Random): string {
  let mutated = text;
  for (let change = random.below(3) + 1; change > 0; change -= 1) {
    const at = random.below(mutated.length + 1);
    const cut = random.below(3) === 0 ? random.below(60) : 0;
    const insert = random.below(4) === 0 ? '' : random.pick(inserts);
    mutated = mutated.slice(0, at) + insert + mutated.slice(at + cut);
  }
  return mutated;
}
