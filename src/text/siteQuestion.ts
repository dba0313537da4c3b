/** What the site answers, in one sentence: the head of the home page and of its card. */
export const siteQuestion = 'Кто и за что отвечает в методической поддержке учителя';
