/**
 * Reads JSON that the site itself publishes. The guard looks only for what tells one file from another: shape
 * and types are kept by the code that writes it. Throws when the file is not there or is another.
 */
export async function fetchJson<T>(
  path: string,
  isMeant: (value: unknown) => value is T,
): Promise<T> {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  const value: unknown = await answer.json();
  if (!isMeant(value)) throw new Error(`${path} is not what it should be`);
  return value;
}
