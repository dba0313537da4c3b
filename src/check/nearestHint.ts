import { createNameResolver, type Named } from '../text/createNameResolver.ts';

/** «Возможно, имелось в виду «mentoring» («Наставничество»). », or nothing when no entry is near. */
export function nearestHint(value: string, entries: readonly Omit<Named, 'aka'>[]): string {
  const named = entries.map(({ id, name }) => ({ id, name, aka: [] }));
  const nearest = createNameResolver(named).nearest(value);
  return nearest === null ? '' : `Возможно, имелось в виду «${nearest.id}» («${nearest.name}»). `;
}
