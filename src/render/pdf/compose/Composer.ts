import type { PdfLink, SchemeDirection } from '../PdfInput.ts';
import type { PdfProfile } from '../../../model/PdfProfile.ts';
import { child, tag } from '../tags/Tag.ts';
import type { Tag } from '../tags/Tag.ts';
import type { ParagraphFlow, TaggedLink, TextForm } from './Flow.ts';
import type { Forms } from './Forms.ts';

/** What composing a part knows besides its blocks. */
export interface Composer {
  readonly profile: PdfProfile;
  readonly forms: Forms;
  /** Links by the provision whose words they stand in. */
  readonly links: ReadonlyMap<string, readonly PdfLink[]>;
  readonly directions: readonly SchemeDirection[];
}

type ParagraphNeeds = Pick<ParagraphFlow, 'tag' | 'texts' | 'form'> & Partial<ParagraphFlow>;

/** A paragraph with only what differs from a plain one. */
export function paragraph(given: ParagraphNeeds): ParagraphFlow {
  return {
    kind: 'paragraph',
    label: null,
    spaceBefore: 0,
    keepWithNext: false,
    keepTogether: false,
    opensPage: false,
    anchors: [],
    links: [],
    underlined: [],
    ...given,
  };
}

/** The links inside a provision's words, each with a tag under the words' own. */
export function tagLinks(composer: Composer, provision: string, words: Tag): readonly TaggedLink[] {
  const links = composer.links.get(provision) ?? [];
  return links.map((link) => ({ link, tag: child(words, tag('Link')) }));
}

/** A paragraph of official words: tagged `role` with the provision's id, linked, and a place to lead to. */
export function officialParagraph(
  composer: Composer,
  parent: Tag,
  given: {
    readonly id: string;
    readonly text: string;
    readonly form: TextForm;
    readonly role?: Tag['role'];
  } & Partial<ParagraphFlow>,
): ParagraphFlow {
  const { id, text, form, role = 'P', ...rest } = given;
  const words = child(parent, tag(role, { id }));
  const links = tagLinks(composer, id, words);
  return paragraph({ tag: words, texts: [text], form, anchors: [id], links, ...rest });
}
