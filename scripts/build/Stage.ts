import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * The folders a build works in, beside the finished site, so that a rename puts the new one in its place.
 * Until then nothing touches `out`: a build that fails or is killed leaves the last good site.
 */
export class Stage {
  readonly #out: string;

  constructor(out: string) {
    this.#out = out;
  }

  /** Where Astro writes the pages; it empties the folder first. At the end, the whole site. */
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
    await Promise.all([remove(this.#root), remove(this.#old)]);
  }

  get #root(): string {
    return `${this.#out}.next`;
  }

  get #old(): string {
    return `${this.#out}.old`;
  }
}
