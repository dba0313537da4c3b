import { stripTypeScriptTypes } from 'node:module';
import type { APIRoute } from 'astro';
import source from '../browser/offline/worker/serviceWorker.ts?raw';

/** The service worker, at the root of the site so that its scope is the whole site. */
export const GET: APIRoute = () =>
  new Response(stripTypeScriptTypes(source).replace('export {};', ''), {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });
