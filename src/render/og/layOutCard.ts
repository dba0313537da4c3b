import { glueShortWords } from '../../text/glueShortWords.ts';
import { siteName } from '../../text/siteName.ts';
import type { Card } from './Card.ts';
import type { CardBox, CardElement, CardPicture } from './CardElement.ts';

export const CARD_SIZE = { width: 1200, height: 630 } as const;

/** Height that the title may take, in pixels: what the lines around it leave. */
export const TITLE_HEIGHT = 330;

/** Key of the element that holds the title, by which its height is measured. */
export const TITLE_KEY = 'title';

/** The light colours of the site (`src/styles/tokens.css`). */
const PAPER = '#fbf9f4';
const INK = '#20242a';
const SOFT = '#515761';
const PETROL = '#12505f';
const RUBRIC = '#9c341d';
const HAIRLINE = '#ddd6c7';

const SANS = { fontFamily: 'sans', fontWeight: 400 };
const SERIF = { fontFamily: 'serif', fontWeight: 600 };

/** The sign of the site: a vault of three arches («свод» is also a vault). */
const SIGN = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" fill="none" stroke="${PETROL}" stroke-width="2.5" stroke-linecap="round"><path d="M3 29V16a13 13 0 0 1 26 0v13"/><path d="M9 29V16a7 7 0 0 1 14 0v13"/><path stroke="${RUBRIC}" d="M15 29V17a1 1 0 0 1 2 0v12"/></svg>`;

/** Sets a card, its title at a size in pixels: kicker and title, and under a hairline the note and the site's name. */
export function layOutCard(card: Card, titleSize: number): CardBox {
  const page = {
    ...CARD_SIZE,
    // Without it satori counts padding on top of the size, and the foot leaves the picture.
    boxSizing: 'border-box',
    flexDirection: 'column',
    padding: '56px 72px 44px 80px',
    borderLeft: `20px solid ${PETROL}`,
    backgroundColor: PAPER,
  };
  return box('card', page, [words(card, titleSize), foot(card)]);
}

function words({ kicker, title }: Card, titleSize: number): CardBox {
  const setting = { fontSize: titleSize, lineHeight: 1.18, textWrap: 'balance', color: INK };
  const style = { flexDirection: 'column', flexGrow: 1, justifyContent: 'center' };
  return box('words', style, [
    line('kicker', kicker, { ...SANS, fontSize: 30, color: RUBRIC, marginBottom: 20 }),
    line(TITLE_KEY, title, { ...SERIF, ...setting }),
  ]);
}

function foot({ note }: Card): CardBox {
  const style = { alignItems: 'center', paddingTop: 28, borderTop: `2px solid ${HAIRLINE}` };
  return box('foot', style, [
    line('note', note, { ...SANS, fontSize: 28, color: SOFT, flexGrow: 1, marginRight: 40 }),
    sign(52),
    line('name', siteName, { ...SERIF, fontSize: 40, color: INK, marginLeft: 16 }),
  ]);
}

function sign(size: number): CardPicture {
  const src = `data:image/svg+xml,${encodeURIComponent(SIGN)}`;
  return { type: 'img', key: 'sign', props: { src, width: size, height: size } };
}

function line(key: string, text: string, style: CardBox['props']['style']): CardBox {
  return { type: 'div', key, props: { style, children: glueShortWords(text) } };
}

function box(
  key: string,
  style: CardBox['props']['style'],
  children: readonly CardElement[],
): CardBox {
  return { type: 'div', key, props: { style: { display: 'flex', ...style }, children } };
}
