import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  keepChosenTerritory,
  readChosenTerritory,
} from '../../../src/browser/needs/chosenTerritory.ts';

const CHOSEN = { id: 'eao', name: 'Еврейская автономная область', hasDocuments: true };

describe('the chosen territory', () => {
  const kept = new Map<string, string>();
  beforeEach(() => {
    kept.clear();
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => kept.set(key, value),
      removeItem: (key: string) => kept.delete(key),
    });
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('is kept and forgotten', () => {
    expect(readChosenTerritory()).toBeNull();
    keepChosenTerritory(CHOSEN);
    expect(readChosenTerritory()).toEqual(CHOSEN);
    keepChosenTerritory(null);
    expect(readChosenTerritory()).toBeNull();
  });

  it.each(['', 'не JSON', '[]', '{"id":"eao"}', 'null'])(
    'is none for a spoilt store: %j',
    (text) => {
      kept.set('svod:territory', text);
      expect(readChosenTerritory()).toBeNull();
    },
  );

  it('is none, without an error, where the browser forbids its store', () => {
    const forbid = () => {
      throw new Error('SecurityError');
    };
    vi.stubGlobal('localStorage', { getItem: forbid, setItem: forbid, removeItem: forbid });
    keepChosenTerritory(CHOSEN);
    expect(readChosenTerritory()).toBeNull();
  });
});
