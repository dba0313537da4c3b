import { describe, expect, it } from 'vitest';
import { createNameResolver } from '../../src/text/createNameResolver.ts';
import { nearestWord } from '../../src/text/nearestWord.ts';

const resolver = createNameResolver([
  { id: 'institut', name: 'Озёрный институт', aka: ['ОИРО', 'институт'] },
  { id: 'cnppm', name: 'Центр мастерства', aka: ['центр'] },
  { id: 'metodcentr', name: 'Методический центр', aka: ['центр'] },
]);

describe('createNameResolver', () => {
  it('takes a slug or an exact name, whatever its letter case and spaces', () => {
    expect(resolver.resolve('cnppm')).toBe('cnppm');
    expect(resolver.resolve('озёрный  Институт')).toBe('institut');
    expect(resolver.resolve('ОИРО')).toBe('institut');
  });

  it('takes no name for two, and no half of one', () => {
    expect(resolver.resolve('центр')).toBeNull();
    expect(resolver.resolve('Озёрный')).toBeNull();
    expect(resolver.resolve('')).toBeNull();
  });

  it('offers what was probably meant, and nothing far away', () => {
    expect(resolver.nearest('cnpm')?.id).toBe('cnppm');
    expect(resolver.nearest('Методичский центр')?.id).toBe('metodcentr');
    expect(resolver.nearest('ксилофон')).toBeNull();
  });
});

describe('nearestWord', () => {
  it('offers a word of a closed list', () => {
    expect(nearestWord('roadmaps', ['roadmap', 'event-plan'])).toBe('roadmap');
    expect(nearestWord('b', ['Fn', 'Sic'])).toBeNull();
  });
});
