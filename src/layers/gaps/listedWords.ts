import type { Lexicon } from '../alignment/wording/Lexicon.ts';
import { readWording } from '../alignment/wording/readWording.ts';
import type { Duty } from '../duties/Duty.ts';
import type { ListedWord } from './isWithin.ts';

const LIST_MARK = /[,;]|\sи\s/u;

/** A duty's words as comparison sees them, light verbs left out, by the members of its lists. */
export function listedWords({ text, territory }: Duty, lexicon: Lexicon): ListedWord[] {
  const members = text
    .split(LIST_MARK)
    .map((member) => readWording(member, territory, lexicon).words)
    .map((words) => words.filter(({ part }) => part !== 'verb'))
    .filter((words) => words.length > 0);
  return members.flatMap((words, member) =>
    words.map(({ family }, at) => ({
      family,
      opens: at === 0 && member > 0,
      closes: at === words.length - 1 && member < members.length - 1,
    })),
  );
}
