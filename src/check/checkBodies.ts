import type { Diagnostic } from '../diagnostics/Diagnostic.ts';
import type { Body } from '../model/Body.ts';
import type { CheckedCorpus } from './CheckedCorpus.ts';
import { type Fault, toDiagnostic } from './Fault.ts';
import { nearestHint } from './nearestHint.ts';

/** Every body is of a known type and territory, and part of a body of its own territory. */
export function checkBodies(checked: CheckedCorpus): readonly Diagnostic[] {
  const { corpus, registries, unreadNames } = checked;
  const regions = new Set(corpus.regions.map(({ id }) => id));
  const byTerritory = Map.groupBy(corpus.bodies, ({ territory }) => territory);
  return [...byTerritory].flatMap(([territory, bodies]) => {
    const path = `registry/bodies/${territory}.yml`;
    const places = registries.get(path);
    const file = places?.file ?? path;
    const known = regions.has(territory) || unreadNames.has('territories', territory);
    const unknown = known ? [] : [toDiagnostic(unknownTerritory(territory), file)];
    const found = bodies.flatMap((body, index) =>
      faultsOf(body, bodies, checked).map(({ field, fault }) =>
        toDiagnostic(fault, file, places?.field([index, field])),
      ),
    );
    return [...unknown, ...found];
  });
}

interface FieldFault {
  readonly field: 'type' | 'partOf';
  readonly fault: Fault;
}

function faultsOf(
  body: Body,
  bodies: readonly Body[],
  { corpus: { bodyTypes: types }, unreadNames }: CheckedCorpus,
): readonly FieldFault[] {
  const own = `registry/bodies/${body.territory}.yml`;
  const faults: FieldFault[] = [];
  if (
    !types.some(({ id }) => id === body.type) &&
    !unreadNames.has('registry/body-types.yml', body.type)
  ) {
    const hint = nearestHint(body.type, types);
    const message = `Типа «${body.type}» нет.`;
    const fix = `${hint}Типы перечислены в content/registry/body-types.yml.`;
    faults.push({ field: 'type', fault: { code: 'BODY_TYPE_UNKNOWN', message, fix } });
  }
  if (
    body.partOf !== null &&
    !bodies.some(({ id }) => id === body.partOf) &&
    !unreadNames.has(own, body.partOf)
  ) {
    const hint = nearestHint(body.partOf, bodies);
    const message = `Записи «${body.partOf}» в этом файле нет.`;
    const fix = `${hint}В partOf пишут id другой записи того же файла.`;
    faults.push({ field: 'partOf', fault: { code: 'BODY_UNKNOWN', message, fix } });
  }
  return faults;
}

function unknownTerritory(territory: string): Fault {
  return {
    code: 'TERRITORY_UNKNOWN',
    message: `Территории «${territory}» нет, а файл назван по ней.`,
    fix: 'Назовите файл по территории из content/territories.',
  };
}
