import type { Corpus } from '../../model/Corpus.ts';
import type { LegalDocument } from '../../model/LegalDocument.ts';
import { listAbbreviations } from '../abbreviations/listAbbreviations.ts';
import { listTerms } from '../terms/listTerms.ts';
import type { Definition } from './Definition.ts';

/**
 * What a reader of a document may want explained: the terms of its act, and its own short forms.
 * A short form of another annex of the act serves where the document has none of its own. Short forms
 * that look like plain words («Положение», «реестр») explain themselves and are left out.
 */
export function listDefinitions(corpus: Corpus, document: LegalDocument): Definition[] {
  const ofAct = new Set(document.act.documents);
  const terms = listTerms(corpus)
    .filter((term) => ofAct.has(term.document))
    .map((term): Definition => ({
      ...placeOf(term),
      kind: 'term',
      words: term.term,
      explanation: term.definition,
    }));
  const short = listAbbreviations(corpus)
    .filter((one) => ofAct.has(one.document) && looksShort(one.short))
    .map((one): Definition => ({
      ...placeOf(one),
      kind: 'abbreviation',
      words: one.short,
      explanation: one.full,
    }));
  const own = short.filter((one) => one.document === document.id);
  const lent = short.filter((one) => !own.some(({ words }) => words === one.words));
  return [...terms, ...own, ...lent];
}

function placeOf({ document, provision }: Definition | { document: string; provision: string }) {
  return { document, provision };
}

/** Two capitals in a row, as in «ЦНППМ» and «программы ДПО». */
function looksShort(words: string): boolean {
  return /\p{Lu}{2}/u.test(words);
}
