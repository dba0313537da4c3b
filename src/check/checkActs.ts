import type { Diagnostic } from '../diagnostics/Diagnostic.ts';
import type { Act } from '../model/LegalDocument.ts';
import { createNameResolver } from '../text/createNameResolver.ts';
import type { CheckedCorpus } from './CheckedCorpus.ts';
import { type Fault, toDiagnostic } from './Fault.ts';

/** Acts that an act names are there; its status was not checked before it was signed. */
export function checkActs({ corpus, sourceMaps, unread }: CheckedCorpus): readonly Diagnostic[] {
  const files = new Map(corpus.documents.map(({ id, file }) => [id, file]));
  return corpus.acts.flatMap((act) => {
    const map = sourceMaps.get(act.id);
    return faultsOf(act, corpus.acts, unread).map(({ path, fault }) =>
      toDiagnostic(fault, files.get(act.id) ?? act.id, map?.field(path)),
    );
  });
}

interface PlacedFault {
  readonly path: readonly PropertyKey[];
  readonly fault: Fault;
}

function faultsOf(
  act: Act,
  acts: readonly Act[],
  unread: ReadonlySet<string>,
): readonly PlacedFault[] {
  const ids = new Set([...acts.map(({ id }) => id), ...unread]);
  const faults: PlacedFault[] = [];
  for (const [index, id] of act.amends.entries()) {
    if (!ids.has(id)) faults.push({ path: ['amends', index], fault: unknownAct(id, acts) });
  }
  const { laterAct, checked } = act.status;
  if (laterAct !== null && isSlug(laterAct) && !ids.has(laterAct)) {
    faults.push({ path: ['status', 'laterAct'], fault: unknownAct(laterAct, acts) });
  }
  if (checked !== null && checked < act.date) {
    faults.push({ path: ['status', 'checked'], fault: checkedTooEarly(checked, act.date) });
  }
  return faults;
}

/** A later act is named by its id, or in words when it is not in the corpus. */
function isSlug(text: string): boolean {
  return /^[a-z0-9.-]+$/u.test(text);
}

function unknownAct(id: string, acts: readonly Act[]): Fault {
  const entries = acts.map((act) => ({ id: act.id, name: act.title, aka: [act.number] }));
  const nearest = createNameResolver(entries).nearest(id);
  const hint =
    nearest === null ? '' : `Возможно, имелся в виду «${nearest.id}» («${nearest.name}»). `;
  return {
    code: 'ACT_UNKNOWN',
    message: `Акта «${id}» нет.`,
    fix: `${hint}Акты лежат в content/acts.`,
  };
}

function checkedTooEarly(checked: string, date: string): Fault {
  return {
    code: 'DATES_REVERSED',
    message: `Действие акта проверено ${checked}, раньше его даты ${date}.`,
    fix: 'Исправьте день проверки или дату акта.',
  };
}
