import type { Level } from '../../../model/Block.ts';
import type { DocumentKind } from '../../../model/DocumentKind.ts';
import type { NameSpan } from '../../../text/NameSpan.ts';
import type { Silences } from '../absenceOf.ts';

/** A territory as the comparison of two reads it: all it charges its bodies with, over all its documents. */
export interface TerritorySide extends Silences {
  readonly id: string;
  /** «Сахалинская область» */
  readonly name: string;
  /** In the order of the corpus, those without a text too. */
  readonly documents: readonly SideDocument[];
  /** In the order of topics, then as printed. */
  readonly wordings: readonly SideWording[];
  /** What acts in force no more laid, act by act: not compared. */
  readonly lapsed: readonly SideLapsed[];
}

export interface SideDocument {
  readonly id: string;
  readonly kind: DocumentKind;
  readonly title: string;
  /** «прил. 1 к приказу № 984» */
  readonly brief: string;
  /** Why there is no text, or null. */
  readonly missing: string | null;
}

export interface SideLapsed {
  /** «в утратившем силу акте № 12» */
  readonly where: string;
  readonly duties: number;
  /** Ids of the groups that its duties say the same as. */
  readonly groups: readonly string[];
}

/** The same words laid on one body or several. */
export interface SideWording {
  /** Id of the group of functions of other territories that say the same, or null. */
  readonly group: string | null;
  readonly topic: SideTopic;
  readonly text: string;
  /** Names of bodies and places in the words: no differences. */
  readonly names: readonly NameSpan[];
  /** One for each duty; never empty. */
  readonly holders: readonly SideHolder[];
}

/** A topic with its place in the registry. */
export interface SideTopic {
  readonly id: string;
  readonly name: string;
  readonly place: number;
}

export interface SideHolder {
  /** Short name of the body. */
  readonly body: string;
  readonly level: Level;
  /** Provisions that print the duty, in printed order. */
  readonly places: readonly SidePlace[];
}

export interface SidePlace {
  readonly document: string;
  readonly provision: string;
  /** «абз. 6 п. 3.2.3» */
  readonly words: string;
}
