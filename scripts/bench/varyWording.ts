/** Words and phrases that acts use for one another. */
const SAID_OTHERWISE: readonly (readonly string[])[] = [
  ['обеспечивает', 'осуществляет', 'организует', 'проводит'],
  ['обеспечивают', 'осуществляют', 'организуют', 'проводят'],
  ['педагогических работников', 'педагогов', 'учителей', 'работников образования'],
  ['управленческих кадров', 'руководителей', 'управленческих команд', 'руководящих кадров'],
  ['образовательных организаций', 'образовательных учреждений', 'школ'],
  ['программ дополнительного профессионального образования', 'программ повышения квалификации'],
  ['дополнительных профессиональных программ', 'программ ДПО', 'ДПП'],
  ['лучших', 'успешных', 'эффективных', 'передовых'],
  ['информацию', 'сведения', 'данные'],
  ['разработку', 'подготовку', 'проектирование'],
  ['сопровождение', 'поддержку', 'методическое сопровождение'],
  ['мероприятия', 'события', 'мероприятия и события'],
  ['региональной', 'областной', 'краевой', 'республиканской'],
  ['выявленных', 'установленных', 'обнаруженных'],
  ['дефицитов', 'затруднений', 'профессиональных дефицитов'],
  ['на основе', 'исходя из', 'с учетом'],
  ['в рамках', 'в ходе', 'при'],
  ['с использованием', 'с применением', 'посредством'],
];
const REPLACED = 0.25;
const TAIL_LEFT_OUT = 0.15;
const BRACKETS_LEFT_OUT = 0.3;
const TURNED = 0.15;
const WORD_LEFT_OUT = 0.03;
const NAMED = 0.08;
/** A bound that only this territory has: its own projects are its own words. */
const NAME_SYLLABLES = ['ра', 'ко', 'ми', 'ли', 'на', 'те', 'ву', 'шо', 'да', 'ге'];

/** A wording as another territory might have written it, in the ways that the real acts differ. */
export function varyWording(text: string, chance: () => number): string {
  const said = SAID_OTHERWISE.reduce((words, ways) => sayOtherwise(words, ways, chance), text);
  const plain = chance() < BRACKETS_LEFT_OUT ? said.replace(/\s\([^()]*\)/u, '') : said;
  const cut = chance() < TAIL_LEFT_OUT ? withoutTail(plain) : plain;
  const turned = chance() < TURNED ? turnPair(cut) : cut;
  const short = leaveOut(turned, chance);
  return chance() < NAMED ? `${short} в рамках проекта «${makeName(chance)}»` : short;
}

/** A duty that no model has: the beginning of one and the end of another. */
export function borrowClause(text: string, other: string): string {
  const [own, lent] = [text.split(' '), other.split(' ')];
  return [
    ...own.slice(0, Math.ceil(own.length / 2)),
    ...lent.slice(Math.floor(lent.length / 2)),
  ].join(' ');
}

function sayOtherwise(text: string, ways: readonly string[], chance: () => number): string {
  const used = ways.find((way) => text.includes(way));
  if (used === undefined || chance() >= REPLACED) return text;
  return text.replace(used, ways[Math.floor(chance() * ways.length)] ?? used);
}

/** What stands after the last comma is what acts add and leave out. */
function withoutTail(text: string): string {
  const at = text.lastIndexOf(', ');
  return at < text.length / 3 ? text : text.slice(0, at);
}

/** «анализ и обобщение» → «обобщение и анализ» */
function turnPair(text: string): string {
  return text.replace(/(\p{Ll}{5,}) и (\p{Ll}{5,})/u, '$2 и $1');
}

function leaveOut(text: string, chance: () => number): string {
  const words = text.split(' ');
  return words
    .filter((word, at) => at === 0 || !/^\p{Ll}{5,}$/u.test(word) || chance() >= WORD_LEFT_OUT)
    .join(' ');
}

function makeName(chance: () => number): string {
  const count = 3 + Math.floor(chance() * 3);
  const name = Array.from(
    { length: count },
    () => NAME_SYLLABLES[Math.floor(chance() * NAME_SYLLABLES.length)] ?? '',
  ).join('');
  return name.charAt(0).toUpperCase() + name.slice(1);
}
