import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { plainEnvironment } from './plainEnvironment.ts';

export interface CommandEnd {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a script of the project (`scripts/build.ts`) with variables and arguments of its own, to its end. */
export async function runCommand(
  script: string,
  env: Readonly<Record<string, string>>,
  options: readonly string[] = [],
): Promise<CommandEnd> {
  const child = spawn(process.execPath, [script, ...options], {
    env: { ...plainEnvironment(), ...env },
  });
  const [out, err]: [Buffer[], Buffer[]] = [[], []];
  child.stdout.on('data', (bytes: Buffer) => out.push(bytes));
  child.stderr.on('data', (bytes: Buffer) => err.push(bytes));
  await once(child, 'close');
  const text = (parts: Buffer[]) => Buffer.concat(parts).toString();
  return { code: child.exitCode, stdout: text(out), stderr: text(err) };
}
