type Style = Readonly<Record<string, string | number>>;

/** An element as satori takes it: what JSX would make, without React. */
export type CardElement = CardBox | CardPicture;

export interface CardBox {
  readonly type: 'div';
  readonly key: string;
  readonly props: { readonly style: Style; readonly children: string | readonly CardElement[] };
}

export interface CardPicture {
  readonly type: 'img';
  readonly key: string;
  readonly props: { readonly src: string; readonly width: number; readonly height: number };
}
