import type { Diagnostic } from '../diagnostics/Diagnostic.ts';
import type { PdfProfile } from '../model/PdfProfile.ts';
import { nearestWord } from '../text/nearestWord.ts';
import type { CheckedCorpus } from './CheckedCorpus.ts';
import { type Fault, toDiagnostic } from './Fault.ts';

const PATH = 'registry/pdf-profiles.yml';

/** Every issuer of a profile has issued an act, and stands in one profile; one profile is everybody else's. */
export function checkPdfProfiles({ corpus, registries }: CheckedCorpus): readonly Diagnostic[] {
  const places = registries.get(PATH);
  const issuers = [...new Set(corpus.acts.map(({ issuer }) => issuer))];
  return corpus.pdfProfiles.flatMap((profile, index) =>
    faultsOf(profile, corpus.pdfProfiles.slice(0, index), issuers).map(({ at, fault }) =>
      toDiagnostic(fault, places?.file ?? PATH, places?.field([index, ...at])),
    ),
  );
}

interface PlacedFault {
  readonly at: readonly PropertyKey[];
  readonly fault: Fault;
}

function faultsOf(
  { issuers, id }: PdfProfile,
  before: readonly PdfProfile[],
  known: readonly string[],
): readonly PlacedFault[] {
  const general = before.find((other) => other.issuers.length === 0);
  if (issuers.length === 0 && general !== undefined)
    return [{ at: ['id'], fault: secondGeneral(id, general.id) }];
  return issuers.flatMap((issuer, place): PlacedFault[] => {
    const at = ['issuers', place];
    const other = before.find((profile) => profile.issuers.includes(issuer));
    if (!known.includes(issuer)) return [{ at, fault: unknownIssuer(issuer, known) }];
    return other === undefined ? [] : [{ at, fault: repeatedIssuer(issuer, other.id) }];
  });
}

function unknownIssuer(issuer: string, known: readonly string[]): Fault {
  const nearest = nearestWord(issuer, known);
  const hint = nearest === null ? '' : `Возможно, имелось в виду «${nearest}». `;
  return {
    code: 'ISSUER_UNKNOWN',
    message: `Органа «${issuer}» нет ни в одном акте.`,
    fix: `${hint}Орган пишут так же, как в поле issuer акта.`,
  };
}

const repeatedIssuer = (issuer: string, other: string): Fault => ({
  code: 'ISSUER_REPEATED',
  message: `Орган «${issuer}» уже назван в оформлении «${other}».`,
  fix: 'Оставьте орган в одном из них.',
});

const secondGeneral = (id: string, other: string): Fault => ({
  code: 'ISSUER_REPEATED',
  message: `У оформления «${id}» нет органов, как и у «${other}»: оба – для всех остальных.`,
  fix: 'Впишите органы в issuers или уберите одно из них.',
});
