/**
 * Every URL of the site, as paths from its root without a leading slash: what `data/*` publishes.
 * A page turns one into a link with `href`. Published paths stay (DESIGN: the public contract).
 */
export const site = {
  home: () => '',
  documents: () => 'documents/',
  document: (id: string) => `documents/${id}/`,
  provision: (id: string, provision: string) => `documents/${id}/#${provision}`,
  /** Of «document» or «document#provision», as registries write addresses. */
  address: (address: string) => {
    const [id = '', provision] = address.split('#');
    return `documents/${id}/${provision === undefined ? '' : `#${provision}`}`;
  },
  documentJson: (id: string) => `documents/${id}/document.json`,
  documentText: (id: string) => `documents/${id}/document.txt`,
  documentPdf: (id: string) => `pdf/${id}.pdf`,
  orderPdf: (act: string) => `pdf/${act}-order.pdf`,
  packagePdf: (act: string) => `pdf/${act}.pdf`,
  territories: () => 'territories/',
  territory: (id: string) => `territories/${id}/`,
  body: (territory: string, body: string) => `territories/${territory}/${body}/`,
  functions: () => 'functions/',
  topic: (id: string) => `functions/${id}/`,
  compare: () => 'compare/',
  comparePage: (page: string) => `compare/${page}/`,
  gapsOf: (territory: string) => `compare/gaps/${territory}/`,
  needs: () => 'needs/',
  need: (id: string) => `needs/${id}/`,
  needAnswer: (need: string, territory: string) => `needs/${need}/${territory}/`,
  offline: () => 'offline/',
  /** The style pages: the first one, or one room of them. */
  style: (room = '') => (room === '' ? 'style/' : `style/${room}/`),
  search: () => 'search/',
  searchIndex: (version: string) => `search/index/${version}/`,
  calendar: () => 'calendar/',
  calendarFile: (territory: string) => `calendar/${territory}.ics`,
  calendarAudienceFile: (territory: string, audience: string) =>
    `calendar/${territory}-${audience}.ics`,
  glossary: () => 'glossary/',
  print: () => 'print/',
  /** What the print room sets a document from, and with which face. */
  printPart: (id: string) => `print/parts/${id}.json`,
  printFont: (face: 'regular' | 'bold') => `print/fonts/tinos-${face}.ttf`,
  about: () => 'about/',
  guides: () => 'guides/',
  guide: (id: string) => `guides/${id}/`,
  data: (file: string) => `data/${file}`,
  /** The picture for links to a page, named by the page: `documents/<id>`, `territories/<id>`, `functions/<topic>`, `needs/<need>`, `home`. */
  card: (name: string) => `og/${name}.png`,
} as const;
