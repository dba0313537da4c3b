/** A type of page, by one page of it that is as full as any. */
export interface PageType {
  readonly name: string;
  /** From the site's root. */
  readonly path: string;
  /** Its speed is measured by `npm test` too; the others are built of the same parts, and `npm run bench:lighthouse` measures them. */
  readonly isTimed: boolean;
  /** Search engines are asked to leave it out. */
  readonly isHidden: boolean;
}

/** One page of each type that the site has. */
export const pageTypes: readonly PageType[] = [
  timed('home', ''),
  plain('list of documents', 'documents/'),
  plain('order', 'documents/leningrad-1982-r/'),
  timed('regulation', 'documents/leningrad-1982-r-a1/'),
  plain('roadmap', 'documents/megion-360-o-a2/'),
  timed('event plan', 'documents/leningrad-1982-r-a4/'),
  plain('scheme', 'documents/leningrad-1982-r-scheme/'),
  plain('annex of terms', 'documents/megion-360-o-a1-terms/'),
  plain('document without a text', 'documents/eao-201/'),
  plain('list of territories', 'territories/'),
  timed('territory', 'territories/leningrad/'),
  hidden('territory without documents', 'territories/moscow/'),
  timed('body', 'territories/leningrad/cnppm/'),
  plain('list of topics', 'functions/'),
  timed('topic', 'functions/mentoring/'),
  plain('list of needs', 'needs/'),
  plain('need', 'needs/mentor/'),
  timed('answer to a need', 'needs/mentor/leningrad/'),
  timed('calendar', 'calendar/'),
  timed('glossary', 'glossary/'),
  timed('print room', 'print/'),
  timed('search', 'search/?q=наставник'),
  plain('comparison', 'compare/'),
  timed('matrix', 'compare/matrix/'),
  timed('compared topic', 'compare/topics/mentoring/'),
  plain('gaps', 'compare/gaps/'),
  plain('gaps of a territory', 'compare/gaps/leningrad/'),
  plain('plans', 'compare/plans/'),
  plain('structures', 'compare/structure/'),
  plain('bodies of a type', 'compare/bodies/cnppm/'),
  plain('indicators', 'compare/indicators/'),
  plain('origins of wordings', 'compare/origins/'),
  timed('about', 'about/'),
  plain('list of guides', 'guides/'),
  plain('guide', 'guides/citing/'),
  hidden('reading offline', 'offline/'),
  hidden('style page', 'style/'),
  hidden('style page of documents', 'style/documents/'),
  hidden('style page of answers', 'style/answers/'),
  hidden('style page of territories', 'style/territories/'),
  hidden('style page of comparison', 'style/comparison/'),
  hidden('no such page', '404.html'),
];

function timed(name: string, path: string): PageType {
  return { name, path, isTimed: true, isHidden: false };
}

function plain(name: string, path: string): PageType {
  return { name, path, isTimed: false, isHidden: false };
}

function hidden(name: string, path: string): PageType {
  return { name, path, isTimed: false, isHidden: true };
}
