/** An ISO day as a DATE value of RFC 5545 §3.3.4: «20210901». */
export function compactDay(day: string): string {
  return day.replaceAll('-', '');
}
