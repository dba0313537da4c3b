import { wordsOf } from './wordsOf.ts';

/** Who has a wording, as `DutyHolders.astro` prints it. */
export interface Holder {
  /** Territory id. */
  readonly id: string;
  /** Empty where the page names the territory elsewhere. */
  readonly name: string;
  /** «ЦНППМ: прил. 1 к распоряжению № 1982-р, абз. 14 п. 3.2.3» */
  readonly citation: string;
  /** Address of the first place. */
  readonly url: string | null;
}

export function readHolders(element: Element): readonly Holder[] {
  return [...element.querySelectorAll<HTMLElement>('[data-holder]:not([hidden])')].map((holder) => {
    const name = holder.querySelector(':scope > strong');
    const first = holder.querySelector<HTMLAnchorElement>('a.place');
    return {
      id: holder.dataset.holder ?? '',
      name: name === null ? '' : wordsOf(name),
      citation: [...holder.querySelectorAll('.bodies > li')].map(citationOf).join('; '),
      url: first?.href ?? null,
    };
  });
}

function citationOf(body: Element): string {
  const name = body.querySelector('a:not(.place)');
  const places = [...body.querySelectorAll<HTMLAnchorElement>('a.place')];
  const byDocument = [...Map.groupBy(places, ({ dataset }) => dataset.of ?? '')].map(
    ([document, links]) => {
      const cited = links.map(wordsOf).join(', ');
      return document === '' ? cited : `${document}, ${cited}`;
    },
  );
  return `${name === null ? '' : `${wordsOf(name)}: `}${byDocument.join('; ')}`;
}
