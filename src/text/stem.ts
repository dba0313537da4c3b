/**
 * Stem of a Russian word by the Snowball algorithm (snowballstem.org, «Russian stemming algorithm»).
 * Takes a normalised word (lower case, ё as е); words with other letters or digits return unchanged.
 */
export function stem(word: string): string {
  if (!/^[а-я]+$/.test(word)) return word;
  const start = regionAfterVowel(word, 0);
  const head = word.slice(0, start);
  const tail = tidy(dropDerivation(dropI(dropInflection(word.slice(start))), head));
  return head + tail;
}

const VOWEL = /[аеиоуыэюя]/;

/** Index after the first vowel at or after `from`: the region RV of the algorithm. */
function regionAfterVowel(word: string, from: number): number {
  const index = word.slice(from).search(VOWEL);
  return index < 0 ? word.length : from + index + 1;
}

/** Index after the first consonant that follows a vowel: the regions R1 and R2. */
function regionAfterSyllable(word: string, from: number): number {
  const match = /[аеиоуыэюя][^аеиоуыэюя]/.exec(word.slice(from));
  return match === null ? word.length : from + match.index + 2;
}

const PERFECTIVE_GERUND = /(?:(?<=[ая])(?:вшись|вши|в)|(?:ившись|ывшись|ивши|ывши|ив|ыв))$/;
const REFLEXIVE = /(?:ся|сь)$/;
const ADJECTIVE =
  /(?:ими|ыми|его|ого|ему|ому|ее|ие|ые|ое|ей|ий|ый|ой|ем|им|ым|ом|их|ых|ую|юю|ая|яя|ою|ею)$/;
const PARTICIPLE = /(?:(?<=[ая])(?:ем|нн|вш|ющ|щ)|(?:ивш|ывш|ующ))$/;
const VERB =
  /(?:(?<=[ая])(?:ете|йте|ешь|нно|ла|на|ли|ем|ло|но|ет|ют|ны|ть|й|л|н)|(?:уйте|ейте|ила|ыла|ена|ите|или|ыли|ило|ыло|ено|ует|уют|ены|ить|ыть|ишь|ей|уй|ил|ыл|им|ым|ен|ят|ит|ыт|ую|ю))$/;
const NOUN =
  /(?:иями|ями|ами|ией|иям|ием|иях|ев|ов|ие|ье|еи|ии|ей|ой|ий|ям|ем|ам|ом|ах|ях|ию|ью|ия|ья|а|е|и|й|о|у|ы|ь|ю|я)$/;

/** Step 1: a gerund ending, else a reflexive and one of adjective, verb, noun endings. */
function dropInflection(tail: string): string {
  const gerund = tail.replace(PERFECTIVE_GERUND, '');
  if (gerund !== tail) return gerund;
  const plain = tail.replace(REFLEXIVE, '');
  const adjective = plain.replace(ADJECTIVE, '');
  if (adjective !== plain) return adjective.replace(PARTICIPLE, '');
  const verb = plain.replace(VERB, '');
  return verb === plain ? plain.replace(NOUN, '') : verb;
}

function dropI(tail: string): string {
  return tail.replace(/и$/, '');
}

/** Step 3: «ост», «ость» when it lies in R2 of the whole word. */
function dropDerivation(tail: string, head: string): string {
  const word = head + tail;
  const second = regionAfterSyllable(word, regionAfterSyllable(word, 0));
  const cut = word.replace(/ость?$/, '');
  return cut.length < word.length && cut.length >= second ? cut.slice(head.length) : tail;
}

/** Step 4: a superlative ending, a doubled «н», a soft sign. */
function tidy(tail: string): string {
  const plain = tail.replace(/ейше?$/, '');
  if (plain.endsWith('нн')) return plain.slice(0, -1);
  return plain === tail ? tail.replace(/ь$/, '') : plain;
}
