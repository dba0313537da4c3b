/** A number as readers may write it, without what they leave out: «1982 р», «1982р» and «1982-р» are one. */
export function squeezeCode(code: string): string {
  return code.replace(/[\s./-]/g, '');
}
