import { z } from 'zod';
import type { LegalDocument } from '../../../model/LegalDocument.ts';
import { site } from '../../../site.ts';
import type { Dataset } from '../Dataset.ts';
import { documentText } from '../documentText.ts';
import { day, optional, text, url } from '../fields.ts';
import { textDigest } from '../textDigest.ts';

const record = z.strictObject({
  id: text,
  kind: z.enum([
    'order',
    'regulation',
    'composition',
    'roadmap',
    'event-plan',
    'glossary',
    'scheme',
  ]),
  territory: text,
  title: text,
  act: z.strictObject({ id: text, type: text, number: text, date: z.iso.date(), issuer: text }),
  annex: optional,
  available: z.boolean().meta({ description: 'false when the text was not provided to the site' }),
  status: z.enum(['unknown', 'in-force', 'amended', 'repealed', 'expired']),
  statusChecked: day,
  statusBasis: z.array(text),
  url,
  pdf: optional,
  xml: optional,
  json: optional,
  txt: optional,
  sha256: optional.meta({ description: 'SHA-256 of the bytes of document.txt' }),
});

/** `data/documents.json` */
export const documentsDataset: Dataset = {
  name: 'documents',
  record,
  isCsv: false,
  records: ({ documents }) => documents.map(toRecord),
};

function toRecord(document: LegalDocument): z.infer<typeof record> {
  const { id, kind, territory, title, act, annex, content } = document;
  const { type, number, date, issuer, status } = act;
  return {
    id,
    kind,
    territory,
    title,
    act: { id: act.id, type, number, date, issuer },
    annex,
    available: content.kind === 'text',
    status: status.state,
    statusChecked: status.checked,
    statusBasis: [...status.basis],
    url: site.document(id),
    ...filesOf(document),
  };
}

type Files = Pick<z.infer<typeof record>, 'pdf' | 'xml' | 'json' | 'txt' | 'sha256'>;

function filesOf({ id, annex, act, content }: LegalDocument): Files {
  if (content.kind === 'missing') {
    return { pdf: null, xml: null, json: null, txt: null, sha256: null };
  }
  return {
    pdf: annex === null ? site.orderPdf(act.id) : site.documentPdf(id),
    xml: null,
    json: site.documentJson(id),
    txt: site.documentText(id),
    sha256: textDigest(documentText(content.tree)),
  };
}
