import { crc32 } from './crc32.ts';

/** A file of an archive. Names are ASCII. */
export interface ZipFile {
  readonly name: string;
  readonly text: string;
}

/** DOS date 1 January 1980: the same files give the same bytes. */
const DOS_DATE = 0x0021;
const VERSION = 20;
const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;

/** An archive without compression (APPNOTE 4.4): tables are small, and browsers lack a plain deflate. */
export function zipFiles(files: readonly ZipFile[]): Uint8Array<ArrayBuffer> {
  const locals: Uint8Array[] = [];
  const centrals: Uint8Array[] = [];
  let offset = 0;
  for (const { name, text } of files) {
    const [nameBytes, data] = [encode(name), encode(text)];
    const about = fileHeader(nameBytes, data);
    const local = concat([numbers([LOCAL, 4]), about, numbers([0, 2]), nameBytes, data]);
    locals.push(local);
    centrals.push(
      concat([
        numbers([CENTRAL, 4], [VERSION, 2]),
        about,
        // Lengths of extra field and comment, disk, attributes.
        numbers([0, 2], [0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]),
        nameBytes,
      ]),
    );
    offset += local.length;
  }
  const directory = concat(centrals);
  const end = numbers(
    [END, 4],
    [0, 4],
    [files.length, 2],
    [files.length, 2],
    [directory.length, 4],
    [offset, 4],
    [0, 2],
  );
  return concat([...locals, directory, end]);
}

/** From «version needed» to «file name length», which both kinds of headers share. */
function fileHeader(name: Uint8Array, data: Uint8Array): Uint8Array {
  return numbers(
    [VERSION, 2],
    [0, 2],
    [0, 2],
    [0, 2],
    [DOS_DATE, 2],
    [crc32(data), 4],
    [data.length, 4],
    [data.length, 4],
    [name.length, 2],
  );
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Little-endian numbers of given sizes in bytes. */
function numbers(...values: (readonly [value: number, size: 2 | 4])[]): Uint8Array {
  const bytes = values.flatMap(([value, size]) =>
    Array.from({ length: size }, (_, at) => (value >>> (8 * at)) & 0xff),
  );
  return Uint8Array.from(bytes);
}

function concat(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
