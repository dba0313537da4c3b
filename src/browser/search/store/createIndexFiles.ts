/** Reads a file of the index by name, decompressed. Each is fetched once; a failed fetch may be tried again. */
export type IndexFiles = (name: string) => Promise<Uint8Array>;

/** Files below a URL. Rejects with the HTTP status, or as `fetch` does when the network fails. */
export function createIndexFiles(folder: string): IndexFiles {
  const fetched = new Map<string, Promise<Uint8Array>>();
  return (name) => {
    const known = fetched.get(name);
    if (known !== undefined) return known;
    const file = fetchFile(folder + name);
    fetched.set(name, file);
    file.catch(() => fetched.delete(name));
    return file;
  };
}

async function fetchFile(url: string): Promise<Uint8Array> {
  const response = await fetch(url);
  if (!response.ok || response.body === null) throw new Error(`${url}: ${response.status}`);
  const plain = response.body.pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(plain).arrayBuffer());
}
