import type { Rules } from './findViolations.ts';

/** What a visitor keeps of «Версия для слабовидящих»: `{ size: '200' }`. */
export type View = Readonly<Record<string, string>>;

/** A way to look at a page: the window, and what the visitor has set. */
export interface Look {
  readonly name: string;
  /** Of the window, pixels. */
  readonly width: number;
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'none' | 'active';
  /** The browser's own size of letters, pixels; 16 where nothing is set. */
  readonly letters?: number;
  readonly view?: View;
  /** What axe is asked about it. */
  readonly rules: Rules;
}
