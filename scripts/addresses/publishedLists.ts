/** Every provision that was ever published, one a line: «eao-201-a1#p4.1». */
export const PUBLISHED_PROVISIONS = 'test/published/provisions.txt';

/** Every page that was ever published, as paths from the site's root, one a line: «territories/eao/». */
export const PUBLISHED_PAGES = 'test/published/pages.txt';
