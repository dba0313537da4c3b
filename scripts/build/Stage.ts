import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { digest } from './digest.ts';

/**
 * The folders a build works in, beside the finished site, so that a rename puts the new one in its place.
 * Until then nothing touches `out`: a build that fails or is killed leaves the last good site.
 */
export class Stage {
  readonly #out: string;

  constructor(out: string) {
    this.#out = out;
  }

  /**
   * Where Astro writes the pages; it empties the folder first. It is inside the project, wherever the site
   * goes: Astro runs its half-made pages from there, and they look for packages in the folders above.
   */
  get pages(): string {
    return resolve('.cache', `pages-${digest(this.#out).slice(0, 12)}`);
  }

  /** Where the parts are joined: at the end, the whole site. */
  get site(): string {
    return join(this.#root, 'site');
  }

  /** Where the other steps write while Astro is at work. */
  get files(): string {
    return join(this.#root, 'files');
  }

  /** Makes the empty folders, after a mend of what a killed build left behind. */
  async open(): Promise<void> {
    if (!existsSync(this.#out) && existsSync(this.#old)) await rename(this.#old, this.#out);
    await this.discard();
    await mkdir(this.files, { recursive: true });
    await mkdir(dirname(this.#out), { recursive: true });
  }

  /** Puts the new site in the place of the old one. */
  async publish(): Promise<void> {
    if (existsSync(this.#out)) await rename(this.#out, this.#old);
    await rename(this.site, this.#out);
    await this.discard();
  }

  /** Removes everything but the finished site. */
  async discard(): Promise<void> {
    const remove = (folder: string) => rm(folder, { recursive: true, force: true, maxRetries: 5 });
    const pages = [this.pages, `${this.pages}.cache`];
    await Promise.all([this.#root, this.#old, ...pages].map(remove));
  }

  get #root(): string {
    return `${this.#out}.next`;
  }

  get #old(): string {
    return `${this.#out}.old`;
  }
}
