/**
 * The form of an issuing body's documents in print, as data of `registry/pdf-profiles.yml`. Lengths in
 * millimetres, type sizes in points.
 */
export interface PdfProfile {
  readonly id: string;
  /** Issuers, as acts name them, whose documents have this form; none: everybody else's. */
  readonly issuers: readonly string[];
  readonly margins: PdfMargins;
  readonly text: {
    readonly size: number;
    /** Distance of baselines as a multiple of the size. */
    readonly leading: number;
    /** First-line indent. */
    readonly indent: number;
    readonly hyphenation: boolean;
  };
  readonly table: {
    readonly size: number;
    /** The smallest size a crowded table may be set in. */
    readonly minSize: number;
  };
  readonly pageNumber: { readonly size: number };
  readonly approval: PdfApproval;
  /** Page numbers of a package: through it, or anew in each annex. */
  readonly numbering: 'through' | 'per-part';
  /** Printed on one side of a sheet, or on both with margins that change sides. */
  readonly sides: 'one' | 'two';
  /** Whether the block that a print is checked by (address, QR code, sha256, day) stands after the end. */
  readonly check: boolean;
}

export interface PdfMargins {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The approval block that is worked out for an annex whose source prints none. */
export interface PdfApproval {
  /** Width of the corner block: at most 80. */
  readonly width: number;
  /** Its lines; names in braces stand for what `APPROVAL_PLACEHOLDERS` lists. */
  readonly wording: readonly string[];
  /** The first line in capitals: «ПРИЛОЖЕНИЕ 4». */
  readonly capitals: boolean;
  readonly numberSign: '№' | 'N';
  /** The issuer's name in the genitive, or null to take the act's own. */
  readonly issuerGenitive: string | null;
}

/**
 * What a line of an approval block may take from the act: the annex's number, the act's type in the dative
 * («приказу») and the instrumental («приказом»), its issuer in the genitive, its day in words and in figures, its number.
 */
export const APPROVAL_PLACEHOLDERS = [
  'annex',
  'act',
  'byAct',
  'issuer',
  'day',
  'date',
  'number',
] as const;

/** Office practice after ГОСТ Р 7.0.97: what a profile says nothing of. */
export const standardPdfProfile: PdfProfile = {
  id: 'standard',
  issuers: [],
  margins: { left: 20, right: 10, top: 20, bottom: 20 },
  text: { size: 14, leading: 1.15, indent: 12.5, hyphenation: true },
  table: { size: 12, minSize: 9 },
  pageNumber: { size: 12 },
  approval: {
    width: 80,
    wording: ['Приложение {annex}', 'к {act} {issuer}', 'от {day} № {number}'],
    capitals: false,
    numberSign: '№',
    issuerGenitive: null,
  },
  numbering: 'through',
  sides: 'one',
  check: true,
};

/** The profile of an act's issuer. */
export function pdfProfileOf(profiles: readonly PdfProfile[], issuer: string): PdfProfile {
  const own = profiles.find(({ issuers }) => issuers.includes(issuer));
  return own ?? profiles.find(({ issuers }) => issuers.length === 0) ?? standardPdfProfile;
}
