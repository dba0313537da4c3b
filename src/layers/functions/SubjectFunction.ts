import type { Level } from '../../model/Block.ts';

/** A function (обязанность) that one document lays on one body. */
export interface SubjectFunction {
  /** `document#provision`; the second function of one provision is `document#provision~2`. */
  readonly id: string;
  readonly document: string;
  readonly provision: string;
  readonly act: string;
  readonly territory: string;
  readonly level: Level;
  readonly subject: FunctionSubject;
  /** Printed number of the nearest point («3.2.3»), or null where none is printed. */
  readonly point: string | null;
  /** The words without printed number, list mark and final «;» or «.». */
  readonly text: string;
  /** Topic ids, the main one first. */
  readonly topics: readonly string[];
}

/** The body that a function is laid on, and where the document opens it as a subject. */
export interface FunctionSubject {
  readonly body: string;
  readonly type: string;
  readonly name: string;
  readonly short: string;
  readonly provision: string;
  readonly point: string | null;
}
