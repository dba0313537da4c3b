import type { Corpus } from '../../model/Corpus.ts';
import { hashText } from '../../text/hashText.ts';

/** To be raised with every change of what the index holds or how: an old file must not meet a new reader. */
const FORMAT = 3;

/** Names the index of a corpus: its files stand in a folder of this name, so that none is ever stale. */
export function indexVersion(corpus: Corpus): string {
  return hashText(`${FORMAT} ${JSON.stringify(corpus)}`);
}
