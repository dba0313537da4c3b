/** One attribute of an element, as `content/README.md` lists it. */
export interface AttributeSpec {
  readonly required: boolean;
  /** What to write there, in Russian. */
  readonly description: string;
}

export type AttributeSpecs = Readonly<Record<string, AttributeSpec>>;

export function required(description: string): AttributeSpec {
  return { required: true, description };
}

export function optional(description: string): AttributeSpec {
  return { required: false, description };
}
