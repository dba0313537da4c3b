/**
 * Starts a command of the project: `node scripts/run.mjs scripts/build.ts …`. Commands are TypeScript, which
 * Node runs by itself since 22.18. `npm ci` brings such a Node for Linux and Windows on the usual
 * processors; elsewhere an older one is told in words what is missing.
 */
import module from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 22 || (major === 22 && minor < 18)) {
  process.stderr.write(
    `Svod needs Node 22.18 or newer, and this is ${process.versions.node}.\n` +
      `On Linux and Windows \`npm ci\` brings it, unless optional packages are switched off;\n` +
      `on ${process.platform} ${process.arch} please install it yourself, then run \`npm ci\` again.\n`,
  );
  process.exit(1);
}

// Compiled code is kept, also for the processes that a command starts: half of a start is compiling.
process.env.NODE_COMPILE_CACHE ??= resolve('.cache/compiled');
module.enableCompileCache(process.env.NODE_COMPILE_CACHE);

const [script = ''] = process.argv.splice(2, 1);
process.argv[1] = resolve(script);
await import(pathToFileURL(process.argv[1]).href);
