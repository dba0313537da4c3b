import { resolve } from 'node:path';
import { Refusal } from '../console/Refusal.ts';
import type { BuildSettings } from './BuildSettings.ts';

/** Reads the settings of a build from the environment. Throws, in Russian, when an address is not one. */
export function readSettings(env: NodeJS.ProcessEnv): BuildSettings {
  return {
    base: readBase(env.SVOD_BASE ?? '/svod/'),
    origin: env.SVOD_ORIGIN ? readOrigin(env.SVOD_ORIGIN) : null,
    content: resolve(env.SVOD_CONTENT ?? 'content'),
    out: resolve(env.SVOD_OUT ?? 'dist'),
  };
}

/** `svod`, `/svod` and `/svod/` are the same base path; so are the empty one and `/`. */
function readBase(text: string): string {
  const path = text.replace(/^\/+|\/+$/g, '');
  if (!/^[\w.~/-]*$/.test(path)) {
    throw new Refusal(`SVOD_BASE: «${text}» не путь сайта; нужен такой: /svod/`);
  }
  return path === '' ? '/' : `/${path}/`;
}

function readOrigin(text: string): string {
  const url = URL.parse(text);
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new Refusal(`SVOD_ORIGIN: «${text}» не адрес сайта; нужен такой: https://example.org`);
  }
  return url.origin;
}
