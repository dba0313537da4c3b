/** A room of the site that the header names: marks where the visitor is. */
export type SiteSection =
  | 'needs'
  | 'documents'
  | 'territories'
  | 'functions'
  | 'compare'
  | 'calendar'
  | 'glossary'
  | 'print'
  | 'search'
  | 'about';
