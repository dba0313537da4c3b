import type { ChosenTerritory } from './chosenTerritory.ts';

/** The territories that the page knows: by the links of its picker, or by the list that it carries. */
export function knownTerritories(): ChosenTerritory[] {
  const links = [...document.querySelectorAll<HTMLElement>('a[data-territory]')].map(chosenBy);
  const lists = document.querySelectorAll<HTMLElement>('[data-known-territories]');
  return [...links, ...[...lists].flatMap(listedIn)];
}

/** What a link of the picker chooses. */
export function chosenBy({ dataset }: HTMLElement): ChosenTerritory {
  const { territory = '', name = '', documents } = dataset;
  return { id: territory, name, hasDocuments: documents !== undefined };
}

/** Lines «id|name»; the territories with documents stand in a list of their own. */
function listedIn({ dataset }: HTMLElement): ChosenTerritory[] {
  const { knownTerritories: withDocuments = '', knownOthers = '' } = dataset;
  return [...listed(withDocuments, true), ...listed(knownOthers, false)];
}

function listed(lines: string, hasDocuments: boolean): ChosenTerritory[] {
  return lines.split('\n').flatMap((line) => {
    const [id = '', name = ''] = line.split('|');
    return id === '' ? [] : [{ id, name, hasDocuments }];
  });
}
