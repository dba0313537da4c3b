import { stemTokens } from '../../text/stemTokens.ts';

/** Stems and wordings get their places when they are first met. */
export class WordList {
  readonly #stems = new Map<string, number>();
  readonly #texts = new Map<string, number>();
  readonly wordings: (readonly number[])[] = [];

  get vocabulary(): string[] {
    return [...this.#stems.keys()];
  }

  wordsOf(text: string): number[] {
    const stems = new Set(stemTokens(text).map((token) => token.stem));
    return [...stems].map((stem) => {
      const place = this.#stems.get(stem) ?? this.#stems.size;
      this.#stems.set(stem, place);
      return place;
    });
  }

  wordingOf(text: string): number {
    const known = this.#texts.get(text);
    if (known !== undefined) return known;
    this.#texts.set(text, this.wordings.length);
    return this.wordings.push(this.wordsOf(text)) - 1;
  }
}
