/** `npm start`: builds the site and serves it on loopback until Ctrl+C. */
import { readSettings } from './build/readSettings.ts';
import { runBuild } from './build/runBuild.ts';
import { failWith } from './console/failWith.ts';
import { stopSignal } from './console/stopSignal.ts';
import { serveSite } from './serve/serveSite.ts';

try {
  const settings = readSettings(process.env);
  const signal = stopSignal();
  const isBuilt = await runBuild(settings, signal);
  if (!isBuilt) process.exit(1);
  await serveSite(settings, signal);
} catch (error) {
  failWith(error);
}
