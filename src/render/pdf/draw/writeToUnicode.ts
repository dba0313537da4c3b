import type { SubsetCodes } from './SubsetCodes.ts';

const MOST_IN_BLOCK = 100;

/** The map from codes back to characters that copying and reading aloud go by (ISO 32000-1, 9.10.3). */
export function writeToUnicode(codes: SubsetCodes): Uint8Array {
  const pairs = codes.entries.map(({ text }, code) => `<${hex(code)}> <${utf16(text)}>`);
  const used = pairs.slice(1);
  const blocks: string[] = [];
  for (let at = 0; at < used.length; at += MOST_IN_BLOCK) {
    const block = used.slice(at, at + MOST_IN_BLOCK);
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`);
  }
  return new TextEncoder().encode(`${HEAD}\n${blocks.join('\n')}\n${TAIL}`);
}

const HEAD = `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange`;

const TAIL = `endcmap
CMapName currentdict /CMap defineresource pop
end
end`;

const hex = (value: number) => value.toString(16).toUpperCase().padStart(4, '0');

function utf16(text: string): string {
  return Array.from({ length: text.length }, (_, at) => hex(text.charCodeAt(at))).join('');
}
