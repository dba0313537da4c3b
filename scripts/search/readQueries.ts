import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { z } from 'zod';
import { Refusal } from '../console/Refusal.ts';
import { judgedQueriesSchema, type JudgedQuery } from './JudgedQuery.ts';

/** What is wrong with a file is told in a few lines, not for each of its hundreds of queries. */
const MOST_FAULTS = 5;

/**
 * Judged queries of a file, anywhere: a relative path counts from the folder in which the command was
 * given (npm moves to the project's own and names the other in `INIT_CWD`), else from the project.
 * Rejects with what is wrong in words: no such file, no JSON, not judged queries, none at all.
 */
export async function readQueries(path: string): Promise<JudgedQuery[]> {
  const given = resolve(process.env.INIT_CWD ?? '.', path);
  const file = existsSync(given) ? given : resolve(path);
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new Refusal(`Файл запросов не читается: ${path} (${codeOf(error)}).`);
  });
  const { success, data, error } = judgedQueriesSchema.safeParse(parseJson(path, text));
  if (!success) throw new Refusal(`${path}: это не список оцененных запросов.\n${faults(error)}`);
  if (data.length === 0) throw new Refusal(`${path}: в файле нет ни одного запроса.`);
  return data;
}

function parseJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new Refusal(`${path}: это не JSON: ${error instanceof Error ? error.message : ''}`);
  }
}

function faults({ issues }: z.core.$ZodError): string {
  const lines = issues.map(({ path, message }) => `  ${placeOf(path)}: ${message}`);
  const more = lines.length - MOST_FAULTS;
  return [
    ...lines.slice(0, MOST_FAULTS),
    ...(more > 0 ? [`  … и еще ${more}`] : []),
    'Нужно: [{"kind": "teacher", "query": "…", "relevant": [{"doc": "<территория>", "sub": "<слова положения>", "grade": 2}]}]',
  ].join('\n');
}

/** «3-й запрос, relevant.0.sub». */
function placeOf([query, ...path]: readonly PropertyKey[]): string {
  if (query === undefined) return 'файл';
  return [`${Number(query) + 1}-й запрос`, path.map(String).join('.')].filter(Boolean).join(', ');
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'неизвестная ошибка';
}
