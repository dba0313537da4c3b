/** The words of a picture that stands for a page where people share its link. All ours, none official. */
export interface Card {
  /** Above the title: the territory, or what kind of page it is. */
  readonly kicker: string;
  readonly title: string;
  /** At the foot: the act, or what is on the page. */
  readonly note: string;
}
