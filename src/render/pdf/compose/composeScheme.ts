import type { NodeBlock } from '../../../model/Block.ts';
import { child, tag } from '../tags/Tag.ts';
import type { Tag } from '../tags/Tag.ts';
import { officialParagraph } from './Composer.ts';
import type { Composer } from './Composer.ts';
import { composeList } from './composeList.ts';
import type { FlowBlock, ParagraphFlow, SchemeBand, SchemeBox, SchemeFlow } from './Flow.ts';

/**
 * A scheme: boxes in bands, a band for each printed name of a level. The words keep the order of the
 * source; arrows are drawn only where the document's words state a link, and a figure's alternative
 * text says the same in words.
 */
export function composeScheme(
  composer: Composer,
  parent: Tag,
  nodes: readonly NodeBlock[],
): SchemeFlow {
  const group = child(parent, tag('Div'));
  const bands = splitBands(nodes).map((band) => composeBand(composer, group, band));
  const arrows = composer.directions.flatMap(({ from, to }) =>
    from.flatMap((start) => to.map((end) => ({ from: start, to: end }))),
  );
  const alternative = describeArrows(nodes, arrows);
  const figure = child(group, tag('Figure', { alternative }));
  return { kind: 'scheme', tag: figure, bands, arrows, spaceBefore: composer.forms.line };
}

interface Band {
  readonly level: NodeBlock | null;
  readonly nodes: readonly NodeBlock[];
  readonly captionBelow: boolean;
}

/** A level's name opens a band, or closes the nodes before it when those have no name yet. */
function splitBands(nodes: readonly NodeBlock[]): readonly Band[] {
  const bands: Band[] = [];
  let open: NodeBlock | null = null;
  let held: NodeBlock[] = [];
  const close = (level: NodeBlock | null, captionBelow: boolean) => {
    if (level !== null || held.length > 0) bands.push({ level, nodes: held, captionBelow });
    held = [];
  };
  for (const node of nodes) {
    const leaves = open !== null && (node.level === 'federal') !== (open.level === 'federal');
    if (node.role === 'node' && leaves) {
      close(open, false);
      open = null;
    }
    if (node.role === 'node') held.push(node);
    else if (open === null && held.length > 0) close(node, true);
    else {
      if (open !== null) close(open, false);
      open = node;
    }
  }
  close(open, false);
  return bands;
}

function composeBand(composer: Composer, group: Tag, band: Band): SchemeBand {
  const caption = (): ParagraphFlow | null =>
    band.level === null
      ? null
      : officialParagraph(composer, group, {
          id: band.level.id,
          text: band.level.text,
          form: { ...boxForm(composer), face: 'bold' },
        });
  const above = band.captionBelow ? null : caption();
  const boxes = band.nodes.map((node) => composeBox(composer, group, node));
  return { caption: above ?? caption(), captionBelow: band.captionBelow, boxes };
}

const boxForm = (composer: Composer) =>
  ({ ...composer.forms.cell, size: 11, leading: 12.6, alignment: 'centred' }) as const;

function composeBox(composer: Composer, group: Tag, node: NodeBlock): SchemeBox {
  const form = boxForm(composer);
  const words = officialParagraph(composer, group, { id: node.id, text: node.text, form });
  const list = node.children.length > 0 ? composeList(composer, group, node.children, noInner) : [];
  const inner = list.filter((block) => block.kind === 'paragraph');
  const items = inner.map((block) => ({
    ...block,
    form: { ...form, alignment: 'left' } as const,
  }));
  return { id: node.id, blocks: [words, ...items] };
}

/** Items of a scheme's node hold no further blocks. */
const noInner = (): readonly FlowBlock[] => [];

function describeArrows(nodes: readonly NodeBlock[], arrows: SchemeFlow['arrows']): string {
  const words = new Map(nodes.map((node) => [node.id, node.text]));
  const links = arrows.map(({ from, to }) => `от «${words.get(from)}» к «${words.get(to)}»`);
  const drawing = 'Рамки вокруг надписей схемы, по уровням.';
  return links.length === 0 ? drawing : `${drawing} Стрелки ведут ${links.join('; ')}.`;
}
