import type { Corpus } from '../../model/Corpus.ts';
import { hasLapsed } from '../../model/hasLapsed.ts';
import type { PlacedProvision } from '../../model/walkBlocks.ts';
import { listCalendarPlans } from '../calendar/listCalendarPlans.ts';
import type { CalendarRow } from '../calendar/CalendarPlan.ts';
import type { Duty } from '../duties/Duty.ts';
import { listDuties } from '../duties/listDuties.ts';
import { splitByForce } from '../duties/splitByForce.ts';
import { listFunctions } from '../functions/listFunctions.ts';
import { indexDocuments, type IndexedDocument } from '../provisions/indexDocuments.ts';
import type {
  Candidates,
  DutyCandidate,
  PlannedCandidate,
  StatementCandidate,
} from './Candidate.ts';
import { wordsOf } from './matchesPhrase.ts';
import { wordsSubject } from './meetsRule.ts';
import { mentionKinds } from './mentionKinds.ts';
import { statementWords } from './statementWords.ts';

/** Candidates of every territory, read from the corpus once: by territory id. */
export function collectCandidates(corpus: Corpus): ReadonlyMap<string, Candidates> {
  const { held, lapsed } = splitByForce(listDuties(listFunctions(corpus)), corpus.acts);
  const duties = Map.groupBy(held, (duty) => duty.territory);
  const before = Map.groupBy(lapsed, (duty) => duty.territory);
  const read = [...indexDocuments(corpus)].filter(({ document }) => !hasLapsed(document.act));
  const documents = Map.groupBy(read, ({ document }) => document.territory);
  const over = new Set(corpus.documents.filter(({ act }) => hasLapsed(act)).map(({ id }) => id));
  const rows = listCalendarPlans(corpus)
    .flatMap((plan) => plan.rows)
    .filter(({ row }) => !over.has(row.document));
  const planned = Map.groupBy(rows, ({ row }) => row.territory);
  return new Map(
    corpus.territories.map(({ id }) => [
      id,
      {
        duties: (duties.get(id) ?? []).map(toDutyCandidate),
        lapsed: (before.get(id) ?? []).map(toDutyCandidate),
        statements: (documents.get(id) ?? []).flatMap(statementsOf),
        plannedRows: (planned.get(id) ?? []).map(toPlannedCandidate),
      },
    ]),
  );
}

function toDutyCandidate(duty: Duty): DutyCandidate {
  const references = duty.functions.map(({ document, provision }) => `${document}#${provision}`);
  const { topics, type } = duty;
  return { duty, subject: { references, words: wordsOf(duty.text), topics, bodyType: type } };
}

function toPlannedCandidate(one: CalendarRow): PlannedCandidate {
  const { document, provision, title, responsible, result, audience } = one.row;
  const text = [title, responsible, result, audience].join(' · ');
  return { row: one, subject: wordsSubject([`${document}#${provision}`], text) };
}

/** Provisions that hold no function: those are duties. Rows of plans are planned, not said. */
function statementsOf(indexed: IndexedDocument): StatementCandidate[] {
  const { document, apparatus, provisions } = indexed;
  const functions = new Set(
    apparatus.annotations.flatMap((one) => (one.kind === 'function' ? [one.span.provision] : [])),
  );
  const kindOf = mentionKinds(indexed);
  const isPlan = document.kind === 'roadmap' || document.kind === 'event-plan';
  if (isPlan) return [];
  return [...provisions.values()].flatMap((placed: PlacedProvision): StatementCandidate[] => {
    const { id } = placed.provision;
    const text = functions.has(id) ? null : statementWords(placed);
    if (text === null) return [];
    const places = [{ document: document.id, provision: id }];
    const subject = wordsSubject([`${document.id}#${id}`], text);
    return [{ kind: kindOf(placed), act: document.act.id, text, places, subject }];
  });
}
