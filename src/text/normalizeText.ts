/**
 * Folds what readers do not tell apart, for comparing and searching, never for showing: letter case,
 * ё and е, kinds of spaces, dashes and quotes. Unicode is composed (NFC) so that й stays one letter;
 * never NFKC, which would turn «12¹» into «121». Length may change; offsets do not carry over.
 */
export function normalizeText(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[\u00AD\u0301\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[«»„“”‟"'‘’‚‹›`]/g, '"')
    .replace(/\s+/g, ' ')
    .trim();
}
