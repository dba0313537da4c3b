/** The folder of content that the environment names (`SVOD_CONTENT`), else the project's own. */
export function contentFolderPath(): string {
  return process.env.SVOD_CONTENT ?? 'content';
}
