import { optional, required } from './AttributeSpec.ts';
import type { BlockElement, BlockName } from './BlockElement.ts';

const annexTypes = 'roadmap, event-plan, indicators, other';
const levels = 'federal, regional, municipal, institutional';

/** Every element that holds paragraphs, lines or cells, by name. */
export const blockElements: Readonly<Record<BlockName, BlockElement>> = {
  OrderHead: {
    name: 'OrderHead',
    description: 'шапка приказа: каждый абзац внутри – одна печатная строка',
    attributes: { lang: optional('язык шапки: ru (по умолчанию) или ba') },
    parents: ['document'],
    ownLine: false,
  },
  Approval: {
    name: 'Approval',
    description: 'гриф утверждения, если он напечатан в источнике',
    attributes: {},
    parents: ['document'],
    ownLine: false,
  },
  Signature: {
    name: 'Signature',
    description: 'подпись: должность и, если напечатано, имя в <Name>',
    attributes: {},
    parents: ['document'],
    ownLine: false,
  },
  Stamp: {
    name: 'Stamp',
    description: 'отметка о регистрации',
    attributes: {},
    parents: ['document'],
    ownLine: false,
  },
  Subject: {
    name: 'Subject',
    description: 'субъект: пункт об органе или организации и всё, что к нему относится',
    attributes: {
      body: required('орган или организация: код из реестра территории или точное название'),
      level: optional(`уровень, если он не тот, что в реестре: ${levels}`),
    },
    parents: ['document'],
    ownLine: true,
  },
  Direction: {
    name: 'Direction',
    description: 'направление взаимодействия на схеме: пункт, слова которого называют связь',
    attributes: {
      from: required('участники, от которых идёт связь: node-3, node-4'),
      to: required('участники, к которым идёт связь'),
    },
    parents: ['document'],
    ownLine: true,
  },
  Table: {
    name: 'Table',
    description: 'таблица: шапка и строки',
    attributes: { kind: required(`что в ней: ${annexTypes}`) },
    parents: ['document', 'Subject'],
    ownLine: true,
  },
  Head: {
    name: 'Head',
    description: 'шапка таблицы: названия столбцов в <Cell>',
    attributes: {},
    parents: ['Table'],
    ownLine: false,
  },
  Row: {
    name: 'Row',
    description: 'строка таблицы; ячейку с номером не пишут: она берётся из n',
    attributes: { n: optional('номер строки, как напечатан: «9», «1.», «4.10»') },
    parents: ['Table'],
    ownLine: false,
  },
  GroupRow: {
    name: 'GroupRow',
    description: 'строка-заголовок на всю ширину таблицы',
    attributes: { n: optional('номер, как напечатан') },
    parents: ['Table'],
    ownLine: false,
  },
  Cell: {
    name: 'Cell',
    description: 'ячейка; может быть пустой',
    attributes: { bodies: optional('кого называют слова ячейки: коды из реестра через пробел') },
    parents: ['Head', 'Row'],
    ownLine: false,
  },
  Legend: {
    name: 'Legend',
    description: 'условные обозначения под таблицей: каждый абзац – одна строка',
    attributes: {},
    parents: ['document', 'Subject'],
    ownLine: false,
  },
  Node: {
    name: 'Node',
    description: 'надпись схемы и перечисления под ней',
    attributes: {
      level: required(`уровень: ${levels}`),
      role: required('level – название уровня, node – участник'),
    },
    parents: ['document'],
    ownLine: false,
  },
};

export function isBlockName(name: string): name is BlockName {
  return Object.hasOwn(blockElements, name);
}
