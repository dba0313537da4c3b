/** A file of the site. Throws, with its address, when it does not come. */
export async function loadFile(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}
