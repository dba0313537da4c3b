import { glueShortWords } from '../../text/glueShortWords.ts';
import type { Card } from './Card.ts';

/** An element as satori takes it: what JSX would make, without React. */
export interface CardElement {
  readonly type: 'div';
  readonly key: string | null;
  readonly props: {
    readonly style: Readonly<Record<string, string | number>>;
    readonly children: string | readonly CardElement[];
  };
}

export const CARD_SIZE = { width: 1200, height: 630 } as const;

/** Height that the title may take, in pixels: what the bars and lines around it leave. */
export const TITLE_HEIGHT = 330;

/** Key of the element that holds the title, by which its height is measured. */
export const TITLE_KEY = 'title';

const PAPER = '#fbf9f4';
const INK = '#20242a';
const SOFT = '#515761';
const PETROL = '#12505f';
const RUBRIC = '#9c341d';
const HAIRLINE = '#ddd6c7';

/** Sets a card, its title at a size in pixels: a bar of the site's colour, kicker, title, note and wordmark. */
export function layOutCard(card: Card, titleSize: number): CardElement {
  const words = [
    line('kicker', card.kicker, {
      fontFamily: 'sans',
      fontSize: 30,
      color: RUBRIC,
      marginBottom: 20,
    }),
    line(TITLE_KEY, card.title, {
      fontFamily: 'serif',
      fontSize: titleSize,
      fontWeight: 600,
      lineHeight: 1.18,
      textWrap: 'balance',
      color: INK,
    }),
  ];
  const note = line('note', card.note, {
    fontFamily: 'sans',
    fontSize: 28,
    color: SOFT,
    flexGrow: 1,
  });
  const mark = line('mark', 'Свод', {
    fontFamily: 'serif',
    fontSize: 40,
    fontWeight: 600,
    color: PETROL,
    marginLeft: 40,
  });
  return box('card', { ...PAGE, backgroundColor: PAPER }, [
    box('words', { flexDirection: 'column', flexGrow: 1, justifyContent: 'center' }, words),
    box('foot', { ...FOOT, borderTop: `2px solid ${HAIRLINE}` }, [note, mark]),
  ]);
}

const PAGE = {
  ...CARD_SIZE,
  // Without it satori counts padding on top of the size, and the foot leaves the picture.
  boxSizing: 'border-box',
  flexDirection: 'column',
  padding: '56px 72px 44px 80px',
  borderLeft: `20px solid ${PETROL}`,
};

const FOOT = { alignItems: 'center', justifyContent: 'space-between', paddingTop: 28 };

function line(key: string, text: string, style: CardElement['props']['style']): CardElement {
  return { type: 'div', key, props: { style: { ...style }, children: glueShortWords(text) } };
}

function box(
  key: string,
  style: CardElement['props']['style'],
  children: readonly CardElement[],
): CardElement {
  return { type: 'div', key, props: { style: { display: 'flex', ...style }, children } };
}
