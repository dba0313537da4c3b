import { artifactsSayWhat } from './artifactsSayWhat.ts';
import { contentIsMarked } from './contentIsMarked.ts';
import { contentsLeadBack } from './contentsLeadBack.ts';
import { figuresSpeak } from './figuresSpeak.ts';
import { fontsAreWhole } from './fontsAreWhole.ts';
import { headingsSkipNone } from './headingsSkipNone.ts';
import { linksLead } from './linksLead.ts';
import { listsHaveItems } from './listsHaveItems.ts';
import { namesLead } from './namesLead.ts';
import { outlineLeads } from './outlineLeads.ts';
import { rolesNest } from './rolesNest.ts';
import type { Rule } from './Rule.ts';
import { tablesAreRegular } from './tablesAreRegular.ts';

/** What a program can check of a file's structure, contents and fonts. */
export const rules: readonly Rule[] = [
  contentIsMarked,
  artifactsSayWhat,
  rolesNest,
  headingsSkipNone,
  listsHaveItems,
  tablesAreRegular,
  figuresSpeak,
  namesLead,
  linksLead,
  contentsLeadBack,
  outlineLeads,
  fontsAreWhole,
];
