/** `npm run serve`: serves the site that was built last, without building. */
import { readSettings } from './build/readSettings.ts';
import { failWith } from './console/failWith.ts';
import { stopSignal } from './console/stopSignal.ts';
import { serveSite } from './serve/serveSite.ts';

try {
  await serveSite(readSettings(process.env), stopSignal());
} catch (error) {
  failWith(error);
}
