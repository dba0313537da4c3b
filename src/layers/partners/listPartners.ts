import type { Corpus } from '../../model/Corpus.ts';
import type { Duty } from '../duties/Duty.ts';
import { listDuties } from '../duties/listDuties.ts';
import { listFunctions } from '../functions/listFunctions.ts';
import { listEvents, listMilestones } from '../plans/listPlanRows.ts';
import type { PlanRow } from '../plans/PlanRow.ts';
import { bodyFinder } from './bodyFinder.ts';
import type { Partner, PartnerPlace } from './Partner.ts';

/** Two bodies of one territory at one place. */
interface Meeting extends PartnerPlace {
  readonly body: string;
  readonly partner: string;
}

/** With whom each body of a territory works, as its duties and plans say; the most places first. */
export function listPartners(corpus: Corpus, territory: string): Partner[] {
  const find = bodyFinder(corpus.bodies.filter((body) => body.territory === territory));
  const duties = listDuties(listFunctions(corpus)).filter((one) => one.territory === territory);
  const rows = [...listMilestones(corpus), ...listEvents(corpus)].filter(
    (row) => row.territory === territory,
  );
  const meetings = [
    ...duties.flatMap((duty) => meetingsOfDuty(duty, find(duty.text))),
    ...rows.flatMap(meetingsOfRow),
  ];
  const groups = Map.groupBy(meetings, ({ body, partner }) => `${body} ${partner}`);
  return [...groups.values()]
    .flatMap(toPartner)
    .toSorted((a, b) => b.places.length - a.places.length);
}

/** The first place that prints a duty speaks for all. */
function meetingsOfDuty({ body, functions }: Duty, named: readonly string[]): Meeting[] {
  const [first] = functions;
  if (first === undefined) return [];
  const { document, provision } = first;
  return named
    .filter((one) => one !== body)
    .flatMap((partner) => [
      { kind: 'own-duty', document, provision, body, partner },
      { kind: 'their-duty', document, provision, body: partner, partner: body },
    ]);
}

function meetingsOfRow({ document, provision, bodies }: PlanRow): Meeting[] {
  return bodies.flatMap((body) =>
    bodies
      .filter((one) => one !== body)
      .map((partner) => ({ kind: 'plan-row', document, provision, body, partner })),
  );
}

function toPartner(meetings: readonly Meeting[]): Partner[] {
  const [first] = meetings;
  if (first === undefined) return [];
  const places = meetings.map(({ kind, document, provision }) => ({ kind, document, provision }));
  return [{ body: first.body, partner: first.partner, places }];
}
