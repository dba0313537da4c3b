/** What we say beside a provision: a slip of the original, a correction of the scan, a note. Never official words. */
export interface EditorNote {
  /** Counted from 1 in printed order. */
  readonly number: number;
  readonly kind: 'slip' | 'correction' | 'note';
  readonly provision: string;
  /** The words it speaks of. */
  readonly words: string;
  readonly text: string;
}
