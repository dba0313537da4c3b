import type { Level } from '../../model/Block.ts';
import type { Body, BodyType } from '../../model/Body.ts';
import type { Corpus } from '../../model/Corpus.ts';
import type { Territory } from '../../model/Territory.ts';
import type { Duty } from '../duties/Duty.ts';
import type { Absence } from './Absence.ts';
import { splitByForce } from '../duties/splitByForce.ts';
import { actsOfDuties } from './actsOfDuties.ts';
import { absenceBeside, absenceOfDuty } from './absenceOf.ts';

/** One type of body over all territories. */
export interface BodyTypeRow {
  readonly type: BodyType;
  /** Levels at which documents place such bodies. */
  readonly levels: readonly Level[];
  /** One for each territory of the corpus, in its order. */
  readonly cells: readonly BodyTypeCell[];
}

export interface BodyTypeCell {
  readonly territory: Territory;
  readonly bodies: readonly ChargedBody[];
  /** What acts in force no more charged such bodies with. */
  readonly lapsed: readonly Duty[];
  /** Why there is none; null where there is one. */
  readonly absence: Absence | null;
}

/** A body that documents charge with duties. */
export interface ChargedBody {
  readonly body: Body;
  /** The body it is part of, or null. */
  readonly whole: Body | null;
  readonly duties: readonly Duty[];
}

/** Types of bodies that documents charge with duties, in the order of the registry. */
export function listBodyTypes(corpus: Corpus, duties: readonly Duty[]): BodyTypeRow[] {
  const byType = Map.groupBy(duties, (duty) => duty.type);
  return corpus.bodyTypes.flatMap((type) => {
    const own = byType.get(type.id);
    if (own === undefined) return [];
    const { held, lapsed } = splitByForce(own, corpus.acts);
    const levels = [...new Set((held.length > 0 ? held : lapsed).map((duty) => duty.level))];
    const cells = corpus.territories.map((territory) => {
      const bodies = chargedBodies(corpus, territory, held);
      const over = lapsed.filter((duty) => duty.territory === territory.id);
      const silence = absenceOfDuty(territory, new Set(levels));
      const absence =
        bodies.length > 0 ? null : absenceBeside(actsOfDuties(over, corpus.acts), silence);
      return { territory, bodies, lapsed: over, absence };
    });
    return [{ type, levels, cells }];
  });
}

function chargedBodies(corpus: Corpus, { id }: Territory, duties: readonly Duty[]): ChargedBody[] {
  const bodies = corpus.bodies.filter((body) => body.territory === id);
  return bodies.flatMap((body) => {
    const own = duties.filter((duty) => duty.territory === id && duty.body === body.id);
    const whole = bodies.find((one) => one.id === body.partOf) ?? null;
    return own.length === 0 ? [] : [{ body, whole, duties: own }];
  });
}
