import type { Corpus } from '../../model/Corpus.ts';
import type { Act } from '../../model/LegalDocument.ts';
import { normalizeText } from '../../text/normalizeText.ts';

/** The act of the corpus with this number and ISO date, if the corpus has it. Letter case and kinds of dashes do not count. */
export function findAct(corpus: Corpus, number: string | null, date: string | null): Act | null {
  if (number === null || date === null) return null;
  const wanted = normalizeText(number);
  const found = corpus.acts.find(
    (act) => act.date === date && normalizeText(act.number) === wanted,
  );
  return found ?? null;
}
