import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { loadCorpus } from '../../src/corpus/loadCorpus.ts';
import { site as urls } from '../../src/site.ts';
import { builtSite, type BuiltSite } from '../helpers/builtSite.ts';

const { corpus } = loadCorpus('content');
const available = corpus.documents.filter(({ content }) => content.kind === 'text');
const TABLES = [
  ...['functions', 'subjects', 'indicators', 'milestones', 'events', 'terms'],
  ...['abbreviations', 'interaction', 'references', 'topics'],
];
const page = (path: string) => `${path}index.html`;

/** Every path of the public contract that the corpus promises. */
const PROMISED = {
  pages: [
    ...[urls.home(), urls.documents(), urls.territories(), urls.functions(), urls.compare()],
    ...[urls.search(), urls.calendar(), urls.glossary(), urls.print()],
    ...corpus.documents.map(({ id }) => urls.document(id)),
    ...corpus.territories.map(({ id }) => urls.territory(id)),
    ...corpus.bodies.map(({ territory, id }) => urls.body(territory, id)),
    ...corpus.topics.map(({ id }) => urls.topic(id)),
  ].map(page),
  'words of documents': available.flatMap(({ id }) => [
    urls.documentText(id),
    urls.documentJson(id),
  ]),
  PDFs: [
    ...available.filter(({ annex }) => annex === null).map(({ id }) => urls.orderPdf(id)),
    ...available.filter(({ annex }) => annex !== null).map(({ id }) => urls.documentPdf(id)),
    ...new Set(available.map(({ act }) => urls.packagePdf(act.id))),
  ],
  data: [
    ...['documents.json', 'alignments.json', 'alignments-computed.json', 'manifest.json'],
    ...TABLES.flatMap((table) => [`${table}.json`, `${table}.csv`]),
  ].map(urls.data),
  others: ['404.html', '.nojekyll', 'robots.txt'],
};

describe('the public contract', () => {
  let site: BuiltSite;
  beforeAll(async () => {
    site = await builtSite();
  });

  it.each(Object.entries(PROMISED))('has its %s', (_, promised) => {
    const there = new Set(site.files);
    expect(promised.filter((path) => !there.has(path))).toEqual([]);
  });

  it('has a map for search engines where it has an address to put there', () => {
    expect(site.files.includes('sitemap.xml')).toBe(site.origin !== null);
  });

  it('names the size and sha256 of every other file in the manifest', () => {
    const { manifest } = manifestSchema.parse(readJson(site, 'manifest.json'));
    const others = site.files.filter((path) => path !== urls.data('manifest.json'));
    expect(manifest.map(({ path }) => path)).toEqual(others);
    expect(manifest).toEqual(others.map((path) => describeFile(site, path)));
  });

  it('gives for each document paths that exist, and the sha256 of its words', () => {
    const there = new Set(site.files);
    const { documents } = documentsSchema.parse(readJson(site, 'documents.json'));
    expect(documents.map(({ id }) => id)).toEqual(corpus.documents.map(({ id }) => id));
    for (const { url, pdf, json, txt, sha256 } of documents) {
      expect(there).toContain(page(url));
      for (const path of [pdf, json, txt]) if (path !== null) expect(there).toContain(path);
      expect(sha256).toBe(txt === null ? null : describeFile(site, txt).sha256);
    }
  });
});

const manifestSchema = z.object({
  manifest: z.array(z.object({ path: z.string(), bytes: z.number(), sha256: z.string() })),
});

const documentsSchema = z.object({
  documents: z.array(
    z.object({
      ...{ id: z.string(), url: z.string(), pdf: z.string().nullable() },
      ...{ json: z.string().nullable(), txt: z.string().nullable(), sha256: z.string().nullable() },
    }),
  ),
});

function readJson(site: BuiltSite, file: string): unknown {
  return JSON.parse(site.read(urls.data(file)));
}

function describeFile({ folder }: BuiltSite, path: string) {
  const bytes = readFileSync(join(folder, path));
  return { path, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}
