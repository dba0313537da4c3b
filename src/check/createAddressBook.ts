import type { LegalDocument } from '../model/LegalDocument.ts';
import { createNameResolver } from '../text/createNameResolver.ts';
import { nearestWord } from '../text/nearestWord.ts';
import type { CheckedCorpus } from './CheckedCorpus.ts';
import type { Fault } from './Fault.ts';
import { provisionIds } from './provisionIds.ts';

type AddressedCorpus = Pick<CheckedCorpus, 'corpus' | 'unread'>;

/** Tells which documents and provisions there are. */
export interface AddressBook {
  /** What is wrong with an address, or null when it leads to a document and, if named, a provision of it. */
  readonly faultOf: (document: string, provision: string | null) => Fault | null;
}

export function createAddressBook({ corpus, unread }: AddressedCorpus): AddressBook {
  const { documents } = corpus;
  const byId = new Map(documents.map((document) => [document.id, document]));
  const known = new Map<string, ReadonlySet<string>>();
  const provisionsOf = (document: LegalDocument): ReadonlySet<string> => {
    const ids = known.get(document.id) ?? new Set(provisionIds(document));
    known.set(document.id, ids);
    return ids;
  };
  return {
    faultOf: (id, provision) => {
      const document = byId.get(id);
      if (unread.has(id)) return null;
      if (document === undefined) return unknownDocument(id, documents);
      const ids = provisionsOf(document);
      return provision === null || ids.has(provision) ? null : unknownProvision(id, provision, ids);
    },
  };
}

function unknownDocument(id: string, documents: readonly LegalDocument[]): Fault {
  const entries = documents.map((document) => ({ ...document, name: document.title, aka: [] }));
  const nearest = createNameResolver(entries).nearest(id);
  const hint =
    nearest === null ? '' : `Возможно, имелся в виду «${nearest.id}» («${nearest.name}»). `;
  return {
    code: 'DOCUMENT_UNKNOWN',
    message: `Документа «${id}» в своде нет.`,
    fix: `${hint}Имя документа – это имя его файла без «.mdx».`,
  };
}

function unknownProvision(document: string, provision: string, ids: ReadonlySet<string>): Fault {
  const nearest = nearestWord(provision, [...ids]);
  const hint = nearest === null ? '' : `Возможно, имелось в виду «${nearest}». `;
  return {
    code: 'REFERENCE_BROKEN',
    message: `В документе «${document}» нет положения «${provision}».`,
    fix: `${hint}Имя положения стоит в его адресе на сайте после знака «#».`,
  };
}
