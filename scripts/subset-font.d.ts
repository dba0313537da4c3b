/** The part of `subset-font` that the project uses; the package has no types of its own. */
declare module 'subset-font' {
  interface SubsetOptions {
    readonly targetFormat: 'truetype' | 'woff2';
    /** Leaves out glyphs that only layout features reach: small capitals, old-style figures. */
    readonly noLayoutClosure?: boolean;
  }

  /** Cuts a font to the letters of `text`. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: SubsetOptions,
  ): Promise<Buffer>;
}
