import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { projectFiles } from '../helpers/projectFiles.ts';

/** Where an absolute path begins: at the start of a word of a path, not inside `../components/home/`. */
const MACHINE_PLACE = /(?<![\w.~)}\]-])\/(?:home|root|work|Users|tmp)\/\w/;
/** Put together here so that this file does not find itself. */
const REGISTRY_HOSTS = ['registry.npm' + 'js.org', 'registry.yarn' + 'pkg.com', 'npmm' + 'irror'];

const BINARY = /\.(woff2|ttf|png|jpg|pdf|ico|br|gz)$/;
const texts = projectFiles()
  .filter((path) => !BINARY.test(path))
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }));

describe('the project runs anywhere', () => {
  it('names no place of one machine', () => {
    expect(['from', 'home', 'x'].join('/').replace('from', ' ')).toMatch(MACHINE_PLACE);
    expect("import '../components/home/Map.astro'").not.toMatch(MACHINE_PLACE);
    const naming = texts.filter(({ text }) => MACHINE_PLACE.test(text));
    expect(naming.map(({ path }) => path)).toEqual([]);
  });

  it('names no host of a package registry', () => {
    const naming = texts.filter(({ text }) => REGISTRY_HOSTS.some((host) => text.includes(host)));
    expect(naming.map(({ path }) => path)).toEqual([]);
  });

  it('has a lock file without addresses, which npm fills in from its own registry', () => {
    expect(readFileSync('package-lock.json', 'utf8')).not.toContain('"resolved"');
  });

  it('pins every dependency to one version', () => {
    const { dependencies, devDependencies, optionalDependencies } = readPackage();
    const ranges = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });
    expect(ranges.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });
});

const packageSchema = z.object({
  dependencies: z.record(z.string(), z.string()),
  devDependencies: z.record(z.string(), z.string()),
  optionalDependencies: z.record(z.string(), z.string()),
});

function readPackage() {
  return packageSchema.parse(JSON.parse(readFileSync('package.json', 'utf8')));
}
