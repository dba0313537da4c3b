import { createHash } from 'node:crypto';

/** Hex sha256 of a text in UTF-8, as `sha256sum` gives it for a file. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
