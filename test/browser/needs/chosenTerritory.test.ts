import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  keepChosenTerritory,
  readChosenTerritory,
} from '../../../src/browser/needs/chosenTerritory.ts';

const CHOSEN = { id: 'eao', name: 'Еврейская автономная область', hasDocuments: true };
const KNOWN = [CHOSEN, { id: 'moscow', name: 'Москва', hasDocuments: false }];

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
    expect(readChosenTerritory(KNOWN)).toBeNull();
    keepChosenTerritory('eao');
    expect(readChosenTerritory(KNOWN)).toEqual(CHOSEN);
    keepChosenTerritory(null);
    expect(readChosenTerritory(KNOWN)).toBeNull();
  });

  it('takes what is known of it from the page: documents may have come since', () => {
    kept.set('svod:territory', '{"id":"eao","name":"ЕАО","hasDocuments":false}');
    expect(readChosenTerritory(KNOWN)).toEqual(CHOSEN);
  });

  it.each(['nonsense', '../x', ''])(
    'is none where the page knows no such territory: «%s»',
    (id) => {
      kept.set('svod:territory', JSON.stringify({ id, name: 'Нигде', hasDocuments: true }));
      expect(readChosenTerritory(KNOWN)).toBeNull();
    },
  );

  it.each(['', 'не JSON', '[]', '{"id":5}', 'null'])('is none for a spoilt store: %j', (text) => {
    kept.set('svod:territory', text);
    expect(readChosenTerritory(KNOWN)).toBeNull();
  });

  it('is none, without an error, where the browser forbids its store', () => {
    const forbid = () => {
      throw new Error('SecurityError');
    };
    vi.stubGlobal('localStorage', { getItem: forbid, setItem: forbid, removeItem: forbid });
    keepChosenTerritory('eao');
    expect(readChosenTerritory(KNOWN)).toBeNull();
  });
});
