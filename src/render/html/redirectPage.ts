import { siteName } from '../../text/siteName.ts';

/**
 * A page in the place of one that has moved: takes the reader on at once, and says where to for whoever
 * stays. `href` is the new page's path on the host, `canonical` its whole address or null.
 */
export function redirectPage(href: string, canonical: string | null): string {
  const link = canonical === null ? '' : `<link rel="canonical" href="${canonical}" />\n`;
  return `<!doctype html>
<html lang="ru">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="robots" content="noindex" />
<meta http-equiv="refresh" content="0; url=${href}" />
<title>Страница переехала — ${siteName}</title>
${link}</head>
<body>
<p>Страница переехала: <a href="${href}">новый адрес</a>.</p>
</body>
</html>
`;
}
