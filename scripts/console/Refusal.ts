/** A failure whose message tells a person what to do: no stack is shown. */
export class Refusal extends Error {
  override toString(): string {
    return this.message;
  }
}
