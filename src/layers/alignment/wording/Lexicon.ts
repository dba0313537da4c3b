/** What the corpus knows about proper names and short forms: enough to tell a name from content. */
export interface Lexicon {
  /** Names by their first stem, the longest first. A name of another territory's body is no name here. */
  readonly names: (territory: string, firstStem: string) => readonly NamePattern[];
  /** The words that an acronym stands for, or null: «РСНМС» → [региональн, систем, научн, методическ, сопровожден]. */
  readonly expansion: (territory: string, acronym: string) => Expansion | null;
  /** The stem that is meant: of a slip of the pen, the right one; of any other, itself. */
  readonly spelling: (stem: string) => string;
  /** Root that a stem shares with its relatives and with words that editors say mean the same. */
  readonly family: (stem: string) => string;
  /** Written-out forms of acronyms by their first stem. */
  readonly writtenOut: (firstStem: string) => readonly Expansion[];
}

/** A proper name as a run of stems. */
export interface NamePattern {
  readonly stems: readonly string[];
  /** What is named: a territory's name adds nothing to the words, an organisation's stands as its type. */
  readonly named: 'territory' | `@${string}`;
}

export interface Expansion {
  readonly stems: readonly string[];
  /**
   * What some documents go on to say and others leave out («… педагогических работников и управленческих
   * кадров» after «система научно-методического сопровождения»): no difference when it follows.
   */
  readonly tail: readonly string[];
}
