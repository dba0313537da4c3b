/** A run of text of a page, with what tells one block (a paragraph, a cell) from another. */
export interface TextPiece {
  readonly text: string;
  readonly block: unknown;
}

export interface JoinedTexts {
  /** The runs in a row; blocks stand on lines of their own. */
  readonly text: string;
  /** Which piece an offset of the text lies in, and where in it. Of a seam, the piece that begins there. */
  readonly locate: (offset: number) => PlaceInPiece;
}

export interface PlaceInPiece {
  readonly piece: number;
  readonly offset: number;
}

/** Joins runs that the markup keeps apart, so that a word with a mark in its middle is one word. */
export function joinTexts(pieces: readonly TextPiece[]): JoinedTexts {
  const starts: number[] = [];
  let text = '';
  for (const [at, piece] of pieces.entries()) {
    if (at > 0 && piece.block !== pieces[at - 1]?.block) text += '\n';
    starts.push(text.length);
    text += piece.text;
  }
  return {
    text,
    locate: (offset) => {
      const piece = Math.max(
        0,
        starts.findLastIndex((start) => start <= offset),
      );
      return { piece, offset: offset - (starts[piece] ?? 0) };
    },
  };
}
