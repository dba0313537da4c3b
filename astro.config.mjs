import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig, passthroughImageService } from 'astro/config';
import { reloadContent } from './scripts/dev/reloadContent.ts';

const { SVOD_BASE = '/svod/', SVOD_ORIGIN } = process.env;

/** Astro marks MDX modules with a directive of its own, of which the bundler warns in nine lines a file. */
function warn(warning, tell) {
  if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') tell(warning);
}

export default defineConfig({
  base: SVOD_BASE,
  ...(SVOD_ORIGIN ? { site: SVOD_ORIGIN } : {}),
  // GitHub Pages serves folders: every page is `…/index.html`, every link to one ends with a slash.
  trailingSlash: 'always',
  build: { format: 'directory' },
  // The default drops line breaks between inline elements, and with them spaces between words.
  compressHTML: true,
  integrations: [mdx(), reloadContent()],
  markdown: {
    // Quotes and dashes stay as written: official words are quoted in editorial prose too.
    processor: satteri({ features: { smartPunctuation: false } }),
    syntaxHighlight: false,
  },
  image: { service: passthroughImageService() },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data: blob:",
        "font-src 'self'",
        "connect-src 'self'",
        "worker-src 'self' blob:",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
      ],
      scriptDirective: { resources: ["'self'"] },
    },
  },
  server: { host: '127.0.0.1' },
  // The typesetter of the print room is large, and loaded only by who prints.
  vite: { build: { rolldownOptions: { onwarn: warn }, chunkSizeWarningLimit: 1000 } },
  devToolbar: { enabled: false },
});
