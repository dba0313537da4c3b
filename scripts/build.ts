/** `npm run build`: the whole site into `dist/` (README: the environment that changes it). */
import { readSettings } from './build/readSettings.ts';
import { runBuild } from './build/runBuild.ts';
import { stopSignal } from './console/stopSignal.ts';
import { failWith } from './console/failWith.ts';

try {
  const isBuilt = await runBuild(readSettings(process.env), stopSignal());
  process.exitCode = isBuilt ? 0 : 1;
} catch (error) {
  failWith(error);
}
