/**
 * `npm run check:content`: every error of the content with its place, and how to mend it; exit code 1 if there is one.
 *
 *   --json   on standard output the same as JSON, for other tools (`npm run --silent check:content -- --json`)
 */
import { parseArgs } from 'node:util';
import { loadCorpus } from '../src/corpus/loadCorpus.ts';
import { formatAsJson } from '../src/diagnostics/formatAsJson.ts';
import { formatForGitHub } from '../src/diagnostics/formatForGitHub.ts';
import { counted } from './build/counted.ts';
import { readCheckedCorpus } from './build/readCheckedCorpus.ts';
import { readSettings } from './build/readSettings.ts';

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
const { content } = readSettings(process.env);
const corpus = readCheckedCorpus(content);
const { diagnostics } = loadCorpus(content);
if (values.json) process.stdout.write(formatAsJson(diagnostics));
else if (process.env.GITHUB_ACTIONS) process.stdout.write(formatForGitHub(diagnostics));
if (corpus === null) process.exitCode = 1;
else if (!values.json) {
  const documents = counted(corpus.documents.length, ['документ', 'документа', 'документов']);
  process.stdout.write(`Ошибок нет: ${documents}.\n`);
}
