/** A provision of the page, as its menu shows it. */
export interface ProvisionPlace {
  readonly id: string;
  /** «абз. 6 п. 3.2.3»; empty for the document's name. */
  readonly place: string;
  /** Its printed words, children left out. */
  readonly words: string;
  /** Ids and names of the topics of its functions. */
  readonly topics: readonly (readonly [id: string, name: string])[];
  /** The page of the body that acts here as a subject, or null. */
  readonly body: { readonly name: string; readonly url: string } | null;
}

/** Reads a provision from its element. */
export function readPlace(element: HTMLElement): ProvisionPlace {
  const own = element.querySelector(':scope > p, :scope > h3') ?? element;
  return {
    id: element.id,
    place: element.dataset.place ?? '',
    words: own.textContent.replace(/\s+/g, ' ').trim(),
    topics: readTopics(own),
    body: readBody(element),
  };
}

function readBody({ dataset }: HTMLElement): ProvisionPlace['body'] {
  const { bodyName: name, bodyUrl: url } = dataset;
  return name === undefined || url === undefined ? null : { name, url };
}

function readTopics(own: Element): [string, string][] {
  const functions = [...own.querySelectorAll<HTMLElement>('.function')];
  const topics = functions.flatMap(({ dataset }) => {
    const names = (dataset.topicNames ?? '').split(' · ');
    return (dataset.topics ?? '')
      .split(' ')
      .map((id, at): [string, string] => [id, names[at] ?? id]);
  });
  return [...new Map(topics)];
}
