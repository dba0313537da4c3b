/** What a provision heads, by its id: the document, a section, or null when it is no heading. */
export function headingKind(provision: string): 'title' | 'section' | null {
  if (provision === 'title') return 'title';
  return /^s(?:\d+|-u\d+)(?:\.\d+)*$/.test(provision) ? 'section' : null;
}
