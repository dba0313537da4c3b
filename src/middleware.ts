import { defineMiddleware } from 'astro:middleware';
import { bindHtml } from './render/html/bindHtml.ts';

/** Every page leaves with its references to acts kept together: an author of a page need not think of it. */
export const onRequest = defineMiddleware(async (_context, next) => {
  const answer = await next();
  const isPage = answer.headers.get('Content-Type')?.startsWith('text/html') === true;
  if (!isPage) return answer;
  const { status, headers } = answer;
  return new Response(bindHtml(await answer.text()), { status, headers });
});
