/** Frontend folders of Astro: thin, and free to import each other. */
const ASTRO = ['pages', 'layouts', 'components', 'styles', 'content.config.ts', 'middleware.ts'];
const BELOW_ASTRO = ['corpus', 'render', 'layers', 'model', 'text', 'site.ts', 'browser'];

/**
 * Who may import whom below `src`. A folder is a stage of the flow from content to pages, and imports never
 * run back along it. `render` stands for any renderer; a renderer may import none but itself.
 */
export const importTable: Readonly<Record<string, readonly string[]>> = {
  text: [],
  'site.ts': [],
  model: ['text'],
  diagnostics: ['text'],
  parse: ['model', 'text', 'diagnostics'],
  layers: ['model', 'text'],
  check: ['model', 'layers', 'text', 'diagnostics'],
  // Names are resolved alike in frontmatter and in words, so the corpus asks `text` as `parse` does.
  corpus: ['parse', 'model', 'layers', 'check', 'diagnostics', 'text'],
  render: ['model', 'layers', 'text', 'site.ts'],
  // The browser reads what `render/search` writes: the format of the index is known in one place.
  browser: ['text', 'model', 'layers', 'render/pdf', 'render/data', 'render/search', 'site.ts'],
  ...Object.fromEntries(ASTRO.map((folder) => [folder, [...ASTRO, ...BELOW_ASTRO]])),
};
