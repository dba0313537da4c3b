/**
 * An address that was published and now is another: a document («eao-201-a1»), or a provision of one
 * («eao-201-a1#p4.1»). A record of `content/registry/moved.yml`; published addresses are kept for ever.
 */
export interface Moved {
  readonly from: string;
  readonly to: string;
}
