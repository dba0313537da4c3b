import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const PACKAGES = {
  '@astrojs/starlight': '0.42.4',
  '@astrojs/markdown-remark': '7.3.1',
  astro: '7.3.4',
};

const CONFIG = `import starlight from '@astrojs/starlight';
import { defineConfig, passthroughImageService } from 'astro/config';

export default defineConfig({
  image: { service: passthroughImageService() },
  integrations: [
    starlight({ title: 'Свод', locales: { root: { label: 'Русский', lang: 'ru' } } }),
  ],
});
`;

const COLLECTIONS = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

const HOME = '---\ntitle: Свод\n---\n\n[Документ](/document/)\n';

/**
 * Builds a Starlight site, as its own starter sets it up, that holds the document at `document/`, in a folder of
 * its own. Packages come from npm when the bench first runs. Returns the folder of the built site.
 */
export async function buildStarlight(folder: string, markdown: string): Promise<string> {
  await save(
    'package.json',
    JSON.stringify({ type: 'module', private: true, dependencies: PACKAGES }),
  );
  await save('astro.config.mjs', CONFIG);
  await save('src/content.config.ts', COLLECTIONS);
  await save('src/content/docs/index.md', HOME);
  await save('src/content/docs/document.md', markdown);
  if (!existsSync(join(folder, 'node_modules/astro'))) {
    run('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock']);
  }
  run(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--silent']);
  return join(folder, 'dist');

  function run(command: string, rest: readonly string[]): void {
    execFileSync(command, rest, { cwd: folder, stdio: 'inherit' });
  }

  async function save(path: string, text: string): Promise<void> {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}
