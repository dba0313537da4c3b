/** A face for cards, as the bytes of a TrueType file. */
export interface CardFont {
  readonly family: 'serif' | 'sans';
  readonly weight: 400 | 600;
  readonly data: ArrayBuffer;
}
