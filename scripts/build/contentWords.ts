/** Facts about the file, our notes with their words, and other marks without theirs. */
const APPARATUS = [/^---\n[\s\S]*?\n---\n/u, /<Note\b[^>]*>[\s\S]*?<\/Note>/gu, /<[^<>]*>/gu];

/**
 * The printed words of a document's source as good as can be told without reading its markup, which
 * versions of long ago may have written otherwise: what is left when the marks are taken away.
 */
export function contentWords(source: string): string {
  return APPARATUS.reduce((words, marks) => words.replace(marks, ' '), source)
    .replace(/\s+/gu, ' ')
    .trim();
}
