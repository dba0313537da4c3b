import { createAttributeReader } from '../elements/AttributeReader.ts';
import { inlineElements } from '../elements/inlineElements.ts';
import type { LeafKind } from '../elements/InlineElement.ts';
import type { Mark, Words } from '../scan/Words.ts';
import type { Assembly } from './Assembly.ts';
import { pairAbbreviations } from './pairAbbreviations.ts';

/** The provision that words belong to. */
export interface WordsOwner {
  readonly id: string;
  readonly kind: LeafKind;
  /** Provision id of the enclosing subject's point, or null. */
  readonly subject: string | null;
}

/** Turns the marks of a provision's words into annotations; reports elements that may not stand there. */
export function annotateWords(assembly: Assembly, words: Words, owner: WordsOwner): void {
  const shorts = pairAbbreviations(words, assembly.reporter);
  for (const mark of words.marks)
    annotateMark(assembly, words, mark, owner, shorts.get(mark) ?? null);
}

function annotateMark(
  assembly: Assembly,
  words: Words,
  mark: Mark,
  owner: WordsOwner,
  short: string | null,
): void {
  const element = inlineElements[mark.name];
  const { reporter, vocabulary, document } = assembly;
  if (!element.within.includes(owner.kind)) {
    reportMisplaced(assembly, mark);
    return;
  }
  const annotation = element.annotate({
    span: { provision: owner.id, start: mark.start, end: mark.end },
    text: words.text,
    document,
    subject: owner.subject,
    short,
    read: createAttributeReader(mark.tag, element.attributes, vocabulary, reporter),
    report: (code, message, fix) => {
      reporter.report(code, mark.tag.start, message, fix);
    },
  });
  if (annotation === null) return;
  assembly.annotations.push(annotation);
  assembly.annotationOffsets.set(annotation, mark.tag.start);
}

function reportMisplaced({ reporter }: Assembly, { name, tag }: Mark): void {
  const fix = `Уберите теги, слова оставьте. «${name}» – это ${inlineElements[name].description}.`;
  reporter.report('ELEMENT_MISPLACED', tag.start, `Элементу «${name}» здесь не место.`, fix);
}
