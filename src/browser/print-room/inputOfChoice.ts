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
  const [first] = entries;
  // A comparison alone has no official text to be checked against.
  const check: CheckNote | null =
    date === null || first === undefined
      ? null
      : { url: addressOf(site, first.document, null), sha256, date };
  return {
    title: entries.length === 1 && first !== undefined ? first.part.label : 'Комплект документов',
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
