/** A range of a leaf's words: UTF-16 offsets into the `text` of the block or cell with id `provision`. */
export interface Span {
  readonly provision: string;
  readonly start: number;
  readonly end: number;
}

/** Everything that is marked inside official words. One closed union: handle it with an exhaustive `switch`. */
export type Annotation =
  | FunctionAnnotation
  | SlipAnnotation
  | CorrectionAnnotation
  | NoteAnnotation
  | ReferenceAnnotation
  | BasisAnnotation
  | AbbreviationAnnotation
  | TermAnnotation
  | IndicatorAnnotation
  | IndicatorPartAnnotation
  | DateAnnotation
  | InteractionAnnotation
  | EnactingAnnotation
  | BodiesAnnotation
  | DirectionAnnotation;

/** `<Fn topics>`: a function of the enclosing subject. `span` is its words without number, mark and final «;» or «.». */
export interface FunctionAnnotation {
  readonly kind: 'function';
  readonly span: Span;
  /** Provision id of the enclosing `SubjectEntry`. */
  readonly subject: string;
  /** Topic ids of the registry, the main one first. */
  readonly topics: readonly string[];
}

/** `<Sic note>`: a slip of the original, left as printed. */
export interface SlipAnnotation {
  readonly kind: 'slip';
  readonly span: Span;
  readonly note: string;
}

/** `<Fix was>`: damage of the scan, mended; `was` is the printed form as scanned. */
export interface CorrectionAnnotation {
  readonly kind: 'correction';
  readonly span: Span;
  readonly was: string;
}

/** `<Note>`: an editor's note beside the provision it stands in; `text` is ours, never official words. */
export interface NoteAnnotation {
  readonly kind: 'note';
  readonly span: Span;
  readonly text: string;
}

/** `<Ref to>`: words that refer to a document, or a provision of it: `leningrad-1982-r-a2`, `…-a1#p3.2.3`, `#p5`. */
export interface ReferenceAnnotation {
  readonly kind: 'reference';
  readonly span: Span;
  readonly document: string;
  readonly provision: string | null;
}

/** Kinds of instruments named as legal basis. */
export type BasisType =
  | 'law'
  | 'regional-law'
  | 'presidential-decree'
  | 'government-resolution'
  | 'government-order'
  | 'ministry-order'
  | 'ministry-instruction'
  | 'letter'
  | 'national-project'
  | 'state-programme'
  | 'regulation'
  | 'other';

/** `<Basis type number date>`: an instrument the document rests on. `date` is ISO; null where none is printed. */
export interface BasisAnnotation {
  readonly kind: 'basis';
  readonly span: Span;
  readonly type: BasisType;
  readonly number: string | null;
  readonly date: string | null;
}

/** `<Abbr>`: the full form before «(далее – …)»; `short` is read from the parenthesis as printed. */
export interface AbbreviationAnnotation {
  readonly kind: 'abbreviation';
  readonly span: Span;
  readonly short: string;
}

/** `<Term>`: the defined words; the definition is the rest of the provision after the dash. */
export interface TermAnnotation {
  readonly kind: 'term';
  readonly span: Span;
}

export type Comparator = 'at-least' | 'at-most' | 'equal' | 'every';

/** `<Indicator>`: the words that name an indicator. `target` is null where the act sets none. */
export interface IndicatorAnnotation {
  readonly kind: 'indicator';
  readonly span: Span;
  readonly unit: 'percent' | 'count' | 'person' | 'piece' | 'fact';
  readonly comparator: Comparator | null;
  readonly target: number | null;
  readonly year: number | null;
  /** First year and recurrence of an indicator that is met each year («ежегодно, начиная с 2021 года»). */
  readonly since: number | null;
  readonly repeat: Repeat | null;
}

/** `<Base>` what a share is of, `<Method>` how it is measured: in the same provision, or the same row, as their indicator. */
export interface IndicatorPartAnnotation {
  readonly kind: 'indicator-base' | 'indicator-method';
  readonly span: Span;
}

export type Repeat =
  'weekly' | 'monthly' | 'twice-monthly' | 'quarterly' | 'half-yearly' | 'yearly' | 'continuous';

/** `<Date from to repeat>`: machine dates of printed words. ISO days; an exact day has `from` = `to`; «до …» has `from` null. */
export interface DateAnnotation {
  readonly kind: 'date';
  readonly span: Span;
  readonly from: string | null;
  readonly to: string | null;
  readonly repeat: Repeat | null;
}

/** `<Matter>` предмет взаимодействия, `<Channel>` канал, `<Mechanism>` механизм: the words of one. */
export interface InteractionAnnotation {
  readonly kind: 'matter' | 'channel' | 'mechanism';
  readonly span: Span;
}

/** `<Enacts>`: the enacting word inside a preamble («приказываю:»). */
export interface EnactingAnnotation {
  readonly kind: 'enacting';
  readonly span: Span;
}

/** `bodies="…"` on a cell: which bodies its words name. Ids of `registry/bodies/<territory>.yml`. */
export interface BodiesAnnotation {
  readonly kind: 'bodies';
  readonly span: Span;
  readonly bodies: readonly string[];
}

/** `<Direction from to>` around a point of a scheme: the links between nodes that its words state. */
export interface DirectionAnnotation {
  readonly kind: 'direction';
  readonly span: Span;
  readonly from: readonly string[];
  readonly to: readonly string[];
}
