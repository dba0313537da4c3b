import { walkElements } from '../helpers/readPdf.ts';
import type { Rule } from './Rule.ts';

export const headingsSkipNone: Rule = {
  name: 'headings begin with the first level and skip none (14289-1, 7.4.2)',
  findFaults: ({ root }) => {
    const levels = [...walkElements(root)].flatMap(({ role }) =>
      /^H\d$/u.test(role) ? [Number(role.slice(1))] : [],
    );
    return levels.flatMap((level, index) =>
      level - (levels[index - 1] ?? 0) > 1 ? [`H${level} after H${levels[index - 1] ?? 0}`] : [],
    );
  },
};
