import type { BasisType } from '../../model/Annotation.ts';

/**
 * Words by which one document points to another. `link` are words we linked (`<Ref>`), `basis` an
 * instrument the document rests on (`<Basis>`), `citation` any other «от … № …» among the words.
 */
export interface Reference {
  /** `document#provision~n`: the n-th reference of the provision, in the order of its words. */
  readonly id: string;
  readonly document: string;
  readonly territory: string;
  readonly provision: string;
  readonly point: string | null;
  readonly kind: 'link' | 'basis' | 'citation';
  readonly text: string;
  readonly type: BasisType | null;
  readonly number: string | null;
  /** ISO day. */
  readonly date: string | null;
  /** The document of the corpus that is meant, and a provision of it; null when it is not on the site. */
  readonly target: ReferenceTarget | null;
}

export interface ReferenceTarget {
  readonly document: string;
  readonly provision: string | null;
}
