import { documentText } from '../../render/data/documentText.ts';
import { addressOf } from '../../render/pdf/input/PdfSite.ts';
import type { PdfSite } from '../../render/pdf/input/PdfSite.ts';
import type { PrintEntry } from '../../render/pdf/input/PrintEntry.ts';
import type {
  CheckNote,
  DocumentPart,
  LinkTarget,
  PdfInput,
  PdfPart,
} from '../../render/pdf/PdfInput.ts';
import { site as paths } from '../../site.ts';
import type { PrintChoice } from './PrintChoice.ts';

const NOTICE = 'справочная копия';

/** What a choice is made of besides itself. */
export interface ChoiceNeeds {
  readonly entries: readonly PrintEntry[];
  readonly site: PdfSite;
  /** Hex sha256 of `choiceText`. */
  readonly sha256: string;
}

/** One PDF of the chosen documents, even of several acts, in the order of the page. */
export function inputOfChoice(choice: PrintChoice, needs: ChoiceNeeds): PdfInput {
  const { entries, site, sha256 } = needs;
  const included = new Set(entries.map(({ document }) => document));
  const parts = entries.map(({ part }) =>
    part.kind === 'document' ? retarget(part, included, site) : part,
  );
  const contents: readonly PdfPart[] = choice.contents
    ? [{ kind: 'contents', heading: 'Содержание' }]
    : [];
  const date =
    entries
      .map((entry) => entry.date)
      .sort()
      .at(-1) ?? null;
  const check: CheckNote | null =
    date === null ? null : { url: addressOfSet(entries, site), sha256, date };
  return {
    title: titleOf(entries),
    parts: [...contents, ...parts],
    print: {
      numbering: choice.numbering,
      sides: choice.sides,
      notice: choice.notice ? NOTICE : null,
      certification: choice.certification,
    },
    check: choice.check ? check : null,
    attachment: null,
    standard: 'PDF/A-3a',
    date,
  };
}

/** A set with a text missing is named incomplete. */
function titleOf(entries: readonly PrintEntry[]): string {
  const [first, ...rest] = entries;
  const name = rest.length === 0 && first !== undefined ? first.part.label : 'Комплект документов';
  const isIncomplete = entries.some(({ part }) => part.kind === 'missing');
  return isIncomplete ? `${name} (неполный комплект)` : name;
}

/** What a QR code of version 6 holds: longer addresses make one too fine to read from paper. */
const LONGEST_ADDRESS = 106;

/** Where a print is checked: the document's page, or the print room with the same documents ticked. */
function addressOfSet(entries: readonly PrintEntry[], site: PdfSite): string | null {
  const [first, ...rest] = entries;
  if (rest.length === 0 || site.origin === null)
    return addressOf(site, first?.document ?? '', null);
  const room = site.origin + site.base + paths.print();
  const ticked = new URLSearchParams(entries.map(({ document }) => ['document', document]));
  const whole = `${room}?${ticked.toString()}`;
  return whole.length <= LONGEST_ADDRESS ? whole : room;
}

/** The official words of the chosen documents: what the check block's sha256 is of. */
export function choiceText(entries: readonly PrintEntry[]): string {
  return entries
    .flatMap(({ part }) => (part.kind === 'document' ? [documentText(part.tree)] : []))
    .join('');
}

/** References to documents that are not in the file lead to the site. */
function retarget(part: DocumentPart, included: ReadonlySet<string>, site: PdfSite): DocumentPart {
  const links = part.links.flatMap((link) => {
    const target = targetOf(link.target, included, site);
    return target === null ? [] : [{ ...link, target }];
  });
  return { ...part, links };
}

function targetOf(
  target: LinkTarget,
  included: ReadonlySet<string>,
  site: PdfSite,
): LinkTarget | null {
  if (target.kind === 'url' || included.has(target.document)) return target;
  const url = addressOf(site, target.document, target.provision);
  return url === null ? null : { kind: 'url', url };
}
