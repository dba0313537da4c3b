/**
 * Where readers report errors and send acts: an address of the web or of mail (`https://…`, `mailto:…`) that the
 * keeper of the site gives; null until then, and the site says so.
 */
export const feedbackAddress: string | null = null;
