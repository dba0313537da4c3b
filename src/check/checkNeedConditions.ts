import type { Diagnostic } from '../diagnostics/Diagnostic.ts';
import { wordsOf } from '../layers/needs/matchesPhrase.ts';
import type { NeedRule } from '../model/Need.ts';
import type { CheckedCorpus } from './CheckedCorpus.ts';
import { type Fault, toDiagnostic } from './Fault.ts';

const path = 'registry/needs.yml';

/** A rule of a need does not ask for what it forbids: such a condition would silently do nothing. */
export function checkNeedConditions({ corpus, registries }: CheckedCorpus): readonly Diagnostic[] {
  const places = registries.get(path);
  return corpus.needs.flatMap((need, index) =>
    (['duty', 'mention'] as const).flatMap((field) =>
      contradictionsOf(need[field]).map(({ list, at, fault }) =>
        toDiagnostic(fault, places?.file ?? path, places?.field([index, field, list, at])),
      ),
    ),
  );
}

/** An entry of a rule that another of its lists takes back. */
interface Contradiction {
  readonly list: 'without' | 'exclude';
  readonly at: number;
  readonly fault: Fault;
}

function contradictionsOf({ words, without, include, exclude }: NeedRule): Contradiction[] {
  return [
    ...takenBack('words', words, without).map((at): Contradiction => {
      return { list: 'without', at, fault: faultOf('words', 'without', without[at]) };
    }),
    ...takenBack('include', include, exclude).map((at): Contradiction => {
      return { list: 'exclude', at, fault: faultOf('include', 'exclude', exclude[at]) };
    }),
  ];
}

/** Places in the second list of what holds for an entry of the first: words whose beginnings it covers, or the same provision. */
function takenBack(
  kind: 'words' | 'include',
  asked: readonly string[],
  forbidden: readonly string[],
): number[] {
  return forbidden.flatMap((entry, at) => {
    const meets = (one: string) => (kind === 'include' ? one === entry : isWithin(entry, one));
    return asked.some(meets) ? [at] : [];
  });
}

/** Whether every text with the phrase `asked` has the phrase `forbidden`: word by word its beginning, from its start. */
function isWithin(forbidden: string, asked: string): boolean {
  const all = wordsOf(asked);
  return wordsOf(forbidden).every((word, at) => all[at]?.startsWith(word) === true);
}

function faultOf(asked: string, forbidden: string, entry = ''): Fault {
  return {
    code: 'NEED_CONTRADICTS',
    message: `«${entry}» стоит в «${forbidden}», а «${asked}» этого же требует: вместе такие условия ничего не дают.`,
    fix: `Оставьте «${entry}» только в одном из списков – «${asked}» или «${forbidden}».`,
  };
}
