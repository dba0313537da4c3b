/** An ISO day as acts print it in references: «14.07.2021». */
export function formatDay(iso: string): string {
  return iso.split('-').reverse().join('.');
}
