/** «ещё 3 – в утратившем силу акте № 12»: not among the counted; `where` as `lapsedWords` says it. */
export function lapsedNoteWords(count: number, where: string): string {
  return `ещё ${count} – ${where}`;
}
