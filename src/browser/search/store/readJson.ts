/**
 * A JSON file of the index. It is not proved again in the browser: the build that wrote this reader wrote
 * the file too, and the version in its address ties the two.
 */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the type is the writer's (see above)
export function readJson<T>(bytes: Uint8Array): T {
  // eslint-disable-next-line @typescript-eslint/no-unsafe-return -- see above
  return JSON.parse(new TextDecoder().decode(bytes));
}
