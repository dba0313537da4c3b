import { Refusal } from './Refusal.ts';

/** Ends a command with exit code 1: with the words of a refusal, or the stack of what nobody expected. */
export function failWith(error: unknown): never {
  const words = error instanceof Error && !(error instanceof Refusal) ? error.stack : String(error);
  process.stderr.write(`${words}\n`);
  process.exit(1);
}
