import { kidsElements, walkElements } from '../helpers/readPdf.ts';
import type { ReadElement } from '../helpers/readPdf.ts';
import type { Rule } from './Rule.ts';

const GROUPS = ['Part', 'Sect', 'Div', 'Note'];
const BLOCKS = ['H1', 'H2', 'H3', 'P', 'L', 'Table', 'TOC', 'Figure'];

/** What may stand directly inside each role that the documents use: no other role is standard here. */
const INSIDE: Readonly<Record<string, readonly string[]>> = {
  Document: GROUPS,
  Part: [...GROUPS, ...BLOCKS],
  Sect: [...GROUPS, ...BLOCKS],
  Div: [...GROUPS, ...BLOCKS],
  Note: ['P', 'Figure'],
  H1: ['Link'],
  H2: ['Link'],
  H3: ['Link'],
  P: ['Link'],
  L: ['LI'],
  LI: ['Lbl', 'LBody'],
  Lbl: [],
  LBody: ['Link', 'P', 'L', 'Table', 'Note', 'Div', 'Sect'],
  Table: ['THead', 'TBody'],
  THead: ['TR'],
  TBody: ['TR'],
  TR: ['TH', 'TD'],
  TH: ['P', 'Link'],
  TD: ['P', 'Link'],
  TOC: ['TOCI'],
  TOCI: ['Reference'],
  Reference: ['Link'],
  Link: [],
  Figure: [],
};

/** Roles that may have neither words nor elements: an empty cell keeps its row whole. */
const MAY_BE_EMPTY = new Set(['TD', 'TH']);

export const rolesNest: Rule = {
  name: 'roles are standard ones and stand where they may (32000-1, 14.8.4; 14289-1, 7.2)',
  findFaults: ({ root }) => [...walkElements(root)].flatMap(faultsOf),
};

function faultsOf(element: ReadElement): readonly string[] {
  const { role, kids } = element;
  const allowed = INSIDE[role];
  if (allowed === undefined) return [`«${role}» is no role of ours`];
  const wrong = kidsElements(element).filter((inner) => !allowed.includes(inner.role));
  const empty = kids.length === 0 && !MAY_BE_EMPTY.has(role) ? [`${role} is empty`] : [];
  return [...wrong.map((inner) => `${inner.role} in ${role}`), ...empty];
}
