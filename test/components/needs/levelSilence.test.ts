import { describe, expect, it } from 'vitest';
import { levelSilence } from '../../../src/components/needs/levelSilence.ts';

const nothing = { unregulatedLevels: [], unprovided: { documents: [], levels: [] } } as const;

describe('levelSilence', () => {
  it('says that documents charge nobody where all of them are here', () => {
    expect(levelSilence(nothing, 'municipal')).toBe('Документы этого никому не поручают.');
  });

  it('gives the reason where an act does not regulate the level', () => {
    const reason = 'Положение регулирует только взаимодействие.';
    const silent = [{ level: 'regional', except: null, reason }] as const;
    expect(levelSilence({ ...nothing, unregulatedLevels: silent }, 'regional')).toBe(reason);
  });

  it('does not say that nobody is charged where the text that could charge is not on the site', () => {
    const unprovided = {
      documents: ['Положение о методическом совете'],
      levels: ['municipal'],
    } as const;
    expect(levelSilence({ ...nothing, unprovided }, 'municipal')).toBe(
      'Поручено ли это, не узнать. Текст не предоставлен: «Положение о методическом совете».',
    );
  });
});
