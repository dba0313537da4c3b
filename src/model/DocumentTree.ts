import type { Block } from './Block.ts';
import type { DocumentKind } from './DocumentKind.ts';

/**
 * The official words of one document and their structure, and nothing else: what PDF, plain text,
 * XML words and their cache keys take. Classification, notes and links are in the `Apparatus`.
 */
export interface DocumentTree {
  readonly id: string;
  readonly kind: DocumentKind;
  readonly blocks: readonly Block[];
}
