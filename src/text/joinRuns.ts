/** A run of words that two texts share, or that one of them lacks. */
export interface DiffPart {
  readonly kind: 'same' | 'removed' | 'added';
  /** Words with the signs and spaces after them, as printed: in `from` for removed ones, else in `to`. */
  readonly text: string;
}

/** A word as differences are counted by. */
export interface DiffWord {
  readonly key: string;
  /** With the signs and spaces around it, and the names of places after it. */
  readonly text: string;
  /** Names that end `text`: whatever the word becomes, they are no difference. Mostly empty. */
  readonly tail: string;
}

export type MarkedWord = { readonly kind: DiffPart['kind'] } & DiffWord;

/** Neighbours of one kind become one part; within a change, what is removed comes first. */
export function joinRuns(marked: readonly MarkedWord[]): DiffPart[] {
  const parts: DiffPart[] = [];
  let change: MarkedWord[] = [];
  for (const word of marked) {
    if (word.kind === 'same') {
      parts.push(...changeParts(change), { kind: 'same', text: word.text });
      change = [];
    } else change.push(word);
  }
  return joinSame([...parts, ...changeParts(change)]);
}

/** What one change removes and adds. Names that end both stay as the second text prints them. */
function changeParts(change: readonly MarkedWord[]): DiffPart[] {
  const removed = change.filter(({ kind }) => kind === 'removed');
  const added = change.filter(({ kind }) => kind === 'added');
  const [lost, tail] = [removed.at(-1)?.tail ?? '', added.at(-1)?.tail ?? ''];
  const isNamed = lost !== '' && tail !== '';
  const words = textOf(removed, isNamed ? lost : '');
  const newWords = textOf(added, isNamed ? tail : '');
  // The last word of a text has no space after it, and what replaces it stands right behind.
  const gap = newWords !== '' && /\S$/u.test(words) ? ' ' : '';
  const parts: DiffPart[] = [
    { kind: 'removed', text: words === '' ? '' : words + gap },
    { kind: 'added', text: newWords },
    { kind: 'same', text: isNamed ? tail : '' },
  ];
  return parts.filter(({ text }) => text !== '');
}

function textOf(words: readonly DiffWord[], tail: string): string {
  const text = words.map((word) => word.text).join('');
  return text.slice(0, text.length - tail.length);
}

function joinSame(parts: readonly DiffPart[]): DiffPart[] {
  const joined: DiffPart[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (part.kind === 'same' && last?.kind === 'same') {
      joined.splice(-1, 1, { kind: 'same', text: last.text + part.text });
    } else joined.push(part);
  }
  return joined;
}
