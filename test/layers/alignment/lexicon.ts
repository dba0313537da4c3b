import { buildLexicon } from '../../../src/layers/alignment/wording/buildLexicon.ts';
import { body, territory } from '../fixtureCorpus.ts';

const leningrad = territory('leningrad');
const names = {
  ...leningrad.names,
  full: 'Ленинградская область',
  genitive: 'Ленинградской области',
};

/** Two regions: their institutes and centres, and the short forms of one document. */
export const lexicon = buildLexicon({
  territories: [{ ...leningrad, names }, territory('bashkortostan')],
  bodies: [
    body('leningrad', 'cnppm', {
      name: 'Центр непрерывного повышения профессионального мастерства Ленинградской области',
      short: 'ЦНППМ',
    }),
    body('leningrad', 'committee', {
      type: 'authority',
      name: 'Комитет общего и профессионального образования Ленинградской области',
      aka: ['комитет общего и профессионального образования'],
    }),
    body('leningrad', 'mms', { level: 'municipal', name: 'Муниципальные методические службы' }),
    body('bashkortostan', 'cnppm', { name: 'ЦНППМ', short: 'ЦНППМ' }),
  ],
  synonyms: [['тиражирование', 'распространение']],
  texts: ['для управлеченческих работников'].concat(
    ['кадров', 'команд', 'решений', 'практик', 'работников'].map(
      (word) => `для управленческих ${word}`,
    ),
  ),
  abbreviations: [
    {
      territory: 'leningrad',
      short: 'РСНМС',
      full: 'региональная система научно-методического сопровождения педагогических работников и управленческих кадров',
    },
    { territory: 'bashkortostan', short: 'ДПП', full: 'дополнительных профессиональных программ' },
    { territory: 'bashkortostan', short: 'ММС', full: 'Муниципальная методическая служба' },
  ],
});
