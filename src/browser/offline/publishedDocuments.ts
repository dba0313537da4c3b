/** What of `data/documents.json` reading without a network needs. */
export interface PublishedDocument {
  readonly title: string;
  readonly territory: string;
  readonly act: string;
  /** Paths from the site's root. */
  readonly url: string;
  readonly pdf: string | null;
}

/** Reads `data/documents.json`; a record of another shape is left out. */
export function publishedDocuments(published: unknown): PublishedDocument[] {
  const list = fieldOf(published, 'documents');
  return Array.isArray(list) ? list.flatMap(toDocument) : [];
}

function toDocument(record: unknown): PublishedDocument[] {
  const [title, territory, url] = ['title', 'territory', 'url'].map((name) =>
    fieldOf(record, name),
  );
  const act = fieldOf(fieldOf(record, 'act'), 'id');
  const pdf = fieldOf(record, 'pdf');
  if (!isText(title) || !isText(territory) || !isText(url) || !isText(act)) return [];
  return [{ title, territory, act, url, pdf: isText(pdf) ? pdf : null }];
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
