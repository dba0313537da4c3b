/** `npm run check:content`: every error of the content with its place, and how to mend it; exit code 1 if there is one. */
import { formatForGitHub } from '../src/diagnostics/formatForGitHub.ts';
import { loadCorpus } from '../src/corpus/loadCorpus.ts';
import { counted } from './build/counted.ts';
import { readCheckedCorpus } from './build/readCheckedCorpus.ts';
import { readSettings } from './build/readSettings.ts';

const { content } = readSettings(process.env);
const corpus = readCheckedCorpus(content);
if (process.env.GITHUB_ACTIONS)
  process.stdout.write(formatForGitHub(loadCorpus(content).diagnostics));
if (corpus === null) process.exit(1);
const documents = counted(corpus.documents.length, ['документ', 'документа', 'документов']);
process.stdout.write(`Ошибок нет: ${documents}.\n`);
