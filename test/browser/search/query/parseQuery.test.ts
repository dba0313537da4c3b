import { describe, expect, it } from 'vitest';
import { openSearch, SEARCH_CORPUS } from '../../../helpers/openSearch.ts';

const search = await openSearch(SEARCH_CORPUS);

describe('territories in a query', () => {
  it.each([
    ['наставники Северский край', ['seversk']],
    ['наставники в Северском крае', ['seversk']],
    ['наставники северье', ['seversk']],
    ['наставники сев край', ['seversk']],
    ['наставники озер обл', ['ozernaya']],
    ['наставники озерная', ['ozernaya']],
    ['наставники', []],
    ['наставник в крае', []],
  ])('«%s»', (typed, territories) => {
    expect(search.understand(typed).territories).toEqual(territories);
  });

  it('tells which region has no documents', () => {
    expect(search.understand('наставники республика озер').absentRegions).toEqual([
      'Республика Озер',
    ]);
  });

  it('leaves nothing of a name as a word to look for', () => {
    expect(search.understand('цнппм сев край').slots.map(({ words }) => words)).toEqual(['цнппм']);
  });

  it('breaks up a name that no body of the named territory has', () => {
    const everywhere = search.understand('методический совет школы').slots;
    const here = search.understand('методический совет школы озерная область').slots;
    expect(everywhere.map(({ words }) => words)).toEqual(['методический совет школы']);
    expect(here.map(({ words }) => words)).toEqual(['методический', 'совет', 'школы']);
  });
});

describe('citations in a query', () => {
  const act = (typed: string) =>
    search.understand(typed).citation?.acts.map((at) => search.index.core.acts[at]?.number);

  it.each(['приказ 12-п', '12п', '№ 12-П', '12 п', 'приказ от 10.03.2024', 'приказ 10 марта 2024'])(
    '«%s» is the order',
    (typed) => {
      expect(act(typed)).toEqual(['12-п']);
    },
  );

  it.each(['345-р', '345', '345 Р', 'распоряжение № 345', '345 - р'])('«%s» too', (typed) => {
    expect(act(typed)).toEqual(['345-р']);
  });

  it.each([
    ['п. 2.1 положения', { point: '2.1', unit: 'point' }],
    ['пункт 2', { point: '2', unit: 'point' }],
    ['раздел 2', { point: '2', unit: 'section' }],
    ['строка 2', { point: '2', unit: 'row' }],
    ['мероприятие 1 дорожной карты', { point: '1', unit: 'row' }],
    ['приложение 2', { annex: '2' }],
  ])('«%s» is a place', (typed, place) => {
    expect(search.understand(typed).citation).toMatchObject(place);
  });

  it.each(['до 35 лет', 'в первые 3 года', 'показатели 2024 года', '12 месяцев', 'наставник'])(
    '«%s» is none',
    (typed) => {
      expect(search.understand(typed).citation).toBeNull();
    },
  );

  it('writes codes as the documents do', () => {
    expect(search.understand('закон 273 ФЗ').text).toBe('закон 273-фз');
  });
});

describe('what kind of answer is wanted', () => {
  it.each([
    ['что такое наставник', ['definition']],
    ['кто такой наставник', ['definition', 'who']],
    ['кто ведет реестр', ['who']],
    ['когда форум', ['when']],
    ['форум когда и кто проводит', ['when', 'who']],
    ['методсовет чем занимается', ['functions']],
    ['функции цнппм', ['functions']],
    ['сколько наставников', ['measure']],
    ['дорожная карта', ['document']],
    ['реестр наставников', []],
  ])('«%s»', (typed, intents) => {
    expect([...search.understand(typed).intents].sort()).toEqual(intents);
  });
});

describe('words in a query', () => {
  it('finds an abbreviation for its full form, and another spelling of it', () => {
    const [short] = search.understand('ЦНППМ').slots;
    const [other] = search.understand('цнпм').slots;
    const [full] = search.understand(
      'центр непрерывного повышения профессионального мастерства',
    ).slots;
    const terms = [short, other, full].map((slot) => slot?.alternatives[0]?.term);
    expect(new Set(terms).size).toBe(1);
  });

  it('takes an abbreviation from the documents’ own «(далее – …)»', () => {
    const [short] = search.understand('рснмс').slots;
    expect(search.index.frequencyOf(short?.alternatives[0]?.term ?? '')).toBeGreaterThan(1);
  });

  it('says so when a slip or a layout is mended', () => {
    expect(search.understand('диогностика').corrections).toEqual([
      { from: 'диогностика', to: 'диагностика', kind: 'spelling' },
    ]);
    expect(search.understand('lbfuyjcnbrf').corrections).toEqual([
      { from: 'lbfuyjcnbrf', to: 'диагностика', kind: 'layout' },
    ]);
  });

  it('leaves Latin words that make no sense on the Russian keyboard either', () => {
    expect(search.understand('nastavnik').corrections).toEqual([]);
    expect(search.understand('nastavnik').text).toBe('nastavnik');
  });

  it('mends nothing inside quotes', () => {
    expect(search.understand('«диогностика»').corrections).toEqual([]);
    expect(search.understand('«реестр» диогностика').corrections).toHaveLength(1);
  });

  it('takes aspects of a verb for one word, not for a slip', () => {
    const { corrections, slots } = search.understand('выбирают площадки');
    expect(corrections).toEqual([]);
    expect(slots[0]?.alternatives.map(({ term }) => term)).toContain('отбор');
  });

  it('leaves out words without matter, in every form', () => {
    const { slots } = search.understand('помощь педагогам, которых каждый хочет поддержать');
    expect(slots.map(({ words }) => words)).toEqual(['помощь', 'педагогам', 'поддержать']);
  });

  it.each([
    ['в школе', 'institutional'],
    ['школьный', 'institutional'],
    ['в районе', 'municipal'],
    ['районный', 'municipal'],
    ['областной', 'regional'],
  ])('knows the level of «%s»', (typed, level) => {
    expect(search.understand(typed).slots.at(-1)?.level).toBe(level);
  });

  it('weighs the verb of a question less than its matter', () => {
    const [asked] = search.understand('кто выявляет дефициты').slots;
    const [plain] = search.understand('выявляет дефициты').slots;
    expect(asked?.weight).toBeLessThan(plain?.weight ?? 0);
  });
});
