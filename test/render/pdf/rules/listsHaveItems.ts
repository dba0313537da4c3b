import { kidsElements, walkElements } from '../helpers/readPdf.ts';
import type { ReadElement } from '../helpers/readPdf.ts';
import type { Rule } from './Rule.ts';

export const listsHaveItems: Rule = {
  name: 'items have one body, a label where a mark is printed, and the list says so (14289-1, 7.6)',
  findFaults: ({ root }) =>
    [...walkElements(root)].filter(({ role }) => role === 'L').flatMap(faultsOf),
};

function faultsOf(list: ReadElement): readonly string[] {
  const items = kidsElements(list).map((item) =>
    kidsElements(item)
      .map(({ role }) => role)
      .join(),
  );
  const wrong = items.filter((roles) => roles !== 'LBody' && roles !== 'Lbl,LBody');
  const hasMarks = items.includes('Lbl,LBody');
  const says = list.attributes.has('ListNumbering');
  return [
    ...wrong.map((roles) => `an item of ${roles}`),
    ...(says === hasMarks ? [] : [`ListNumbering: ${says}, marks: ${hasMarks}`]),
  ];
}
