import type { PairSide } from './PairSide.ts';

/**
 * Chooses in a list what an address asks for. Returns why that cannot be, in words, or null; then nothing is
 * chosen.
 */
export function chooseSide(select: HTMLSelectElement, asked: string | null): string | null {
  select.value = '';
  if (asked === null || asked === '') return null;
  const option = [...select.options].find(({ value }) => value === asked);
  if (option === undefined) {
    return `Документа или территории «${asked}» на сайте нет. Выберите из списка.`;
  }
  if (option.dataset.missing !== undefined) {
    return `«${option.dataset.title ?? asked}»: текст не предоставлен. ${option.dataset.missing}`;
  }
  select.value = asked;
  return null;
}

/** What is chosen in a list, or null. */
export function readSide({ selectedOptions }: HTMLSelectElement): PairSide | null {
  const [option] = selectedOptions;
  if (option === undefined || option.value === '') return null;
  const { territory } = option.dataset;
  return territory === undefined
    ? { kind: 'territory', id: option.value, territory: option.value }
    : { kind: 'document', id: option.value, territory };
}
