/** A TEXT value of RFC 5545 §3.3.11: line breaks of any kind are «\n», other control characters may not stand in one. */
export function escapeText(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|[\r\n\u2028\u2029]/g, '\\n')
    .replace(/(?!\t)\p{Cc}/gu, '');
}
