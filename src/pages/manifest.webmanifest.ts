import type { APIRoute } from 'astro';
import { href } from '../components/href.ts';
import { site } from '../site.ts';
import { siteName, siteTitle } from '../text/siteName.ts';

/** The web application manifest: name, colours and signs of the installed site. */
export const GET: APIRoute = () => {
  const manifest = {
    name: siteTitle,
    short_name: siteName,
    description:
      'Приказы и положения о научно-методическом сопровождении педагогов слово в слово: найти, сравнить, напечатать.',
    lang: 'ru',
    id: href(site.home()),
    start_url: href(site.home()),
    scope: href(site.home()),
    display: 'standalone',
    background_color: '#fbf9f4',
    theme_color: '#fbf9f4',
    icons: [
      { src: href('icon-192.png'), sizes: '192x192', type: 'image/png', purpose: 'any' },
      { src: href('icon-512.png'), sizes: '512x512', type: 'image/png', purpose: 'any maskable' },
      { src: href('icon.svg'), sizes: 'any', type: 'image/svg+xml', purpose: 'any maskable' },
    ],
  };
  return new Response(JSON.stringify(manifest), {
    headers: { 'Content-Type': 'application/manifest+json; charset=utf-8' },
  });
};
