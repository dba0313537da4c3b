/** What Lighthouse judges, by its own names. */
export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

export type Category = (typeof CATEGORIES)[number];

/** One run of Lighthouse over a page. */
export interface PageAudit {
  /** 0–100; null for a category that was not asked for. */
  readonly scores: Readonly<Record<Category, number | null>>;
  /** What it objects to outside of performance: «seo: meta-description». */
  readonly objections: readonly string[];
  /** Largest contentful paint on the simulated phone, milliseconds. */
  readonly largestPaint: number;
  /** Total blocking time on the simulated phone, milliseconds. */
  readonly blocking: number;
  /** Cumulative layout shift. */
  readonly shift: number;
}
