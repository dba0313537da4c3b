/** RFC 5545 §3.1: a line is at most 75 octets; the rest goes to lines that begin with a space. */
const LONGEST = 75;

/** Folds one content line between characters, never inside one. Lines end with CRLF. */
export function foldLine(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = new TextEncoder().encode(character).length;
    if (octets + size > LONGEST) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return `${folded}\r\n`;
}
