import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../../src/corpus/loadCorpus.ts';
import { datasets } from '../../../src/render/data/datasets.ts';
import { toJson } from '../../../src/render/data/toJson.ts';
import { toJsonSchema } from '../../../src/render/data/toJsonSchema.ts';
import { givenCorpus } from '../../helpers/givenCorpus.ts';

const { corpus } = loadCorpus('content');
const given = givenCorpus();

function recordsOf(name: string, from = corpus): readonly object[] {
  const dataset = datasets.find((one) => one.name === name);
  if (dataset === undefined) throw new Error(`No dataset ${name}`);
  return dataset.records(from);
}

describe('published data', () => {
  it.each(datasets.map((dataset) => [dataset.name, dataset] as const))(
    '%s keeps its schema',
    (_, dataset) => {
      for (const record of dataset.records(corpus)) {
        expect(dataset.record.safeParse(record)).toMatchObject({ success: true });
      }
      expect(JSON.parse(toJsonSchema(dataset))).toHaveProperty(['properties', dataset.name]);
    },
  );

  it.each([
    ['functions', 407],
    ['subjects', 58],
    ['indicators', 25],
    ['milestones', 22],
    ['events', 25],
    ['terms', 40],
    ['interaction', 98],
    ['topics', 40],
  ])('%s holds what the documents print: %i', (name, count) => {
    expect(recordsOf(name, given)).toHaveLength(count);
  });

  it('names every place once', () => {
    for (const { name } of datasets.filter((one) => one.name !== 'topics')) {
      const ids = recordsOf(name).map((record) => ('id' in record ? record.id : null));
      expect(new Set(ids).size, name).toBe(ids.length);
    }
  });

  it('is valid JSON with a version and one list', () => {
    for (const dataset of datasets) {
      const records: unknown = JSON.parse(JSON.stringify(dataset.records(corpus)));
      expect(JSON.parse(toJson(dataset, corpus))).toEqual({ version: 1, [dataset.name]: records });
    }
  });

  it('gives no file for a document without text', () => {
    const missing = recordsOf('documents').filter(
      (record) => 'available' in record && record.available === false,
    );
    expect(missing.length).toBeGreaterThan(0);
    for (const record of missing) {
      expect(record).toMatchObject({ pdf: null, json: null, txt: null, sha256: null });
    }
  });
});
