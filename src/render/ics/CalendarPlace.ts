/** What the entries of a calendar say of their place. */
export interface CalendarPlace {
  /** Shown as the calendar's name: «Свод. Ленинградская область». */
  readonly name: string;
  /** Whole address of a provision's page (RFC 5545 §3.3.13 takes no path); null when the site's origin is not known. */
  readonly urlOf: (document: string, provision: string) => string | null;
  readonly titleOf: (document: string) => string;
  /** ISO day of the document's act: the entries' time stamp, so that the same acts give the same bytes. */
  readonly dayOf: (document: string) => string;
}
