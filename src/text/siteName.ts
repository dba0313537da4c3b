/** The site's name, as pages, link pictures, calendars and printed notes give it. */
export const siteName = 'Свод';

/** The name with what the site is for: the title of the home page and of the installed site. */
export const siteTitle = `${siteName}: кто и за что отвечает в методической поддержке учителя`;
