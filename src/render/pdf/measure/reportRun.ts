import type { Measurer } from './Measurer.ts';
import type { SetLine } from './TextRun.ts';

/** Reports characters that the face lacks and words that were divided at a letter. */
export function reportRun(measurer: Measurer, provision: string, lines: readonly SetLine[]): void {
  const [first] = lines;
  if (first === undefined) return;
  for (const word of first.run.words)
    for (const character of word.missing)
      measurer.report({ kind: 'missing-character', provision, detail: character });
  for (const { run, toWord, toCharacter } of lines) {
    const word = run.words[toWord];
    if (word === undefined || toCharacter === word.codePoints.length) continue;
    if (word.breaks.some((place) => place.at === toCharacter)) continue;
    measurer.report({ kind: 'divided-word', provision, detail: word.text });
  }
}
