/** What the environment says about a build. */
export interface BuildSettings {
  /** `SVOD_BASE`: base path with slashes at both ends; `/svod/` when not set. */
  readonly base: string;
  /** `SVOD_ORIGIN`: `https://example.org` without a slash at the end; null when not set. */
  readonly origin: string | null;
  /** `SVOD_CONTENT`: absolute path of the corpus; the project's `content` when not set. */
  readonly content: string;
  /** `SVOD_OUT`: absolute path of the finished site; `dist` when not set. */
  readonly out: string;
}
