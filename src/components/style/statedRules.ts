/**
 * A style sheet in which what bears `data-state="hover"` or `data-state="focus"` looks as if it were under the pointer
 * or had the focus: a page can show a state that no visitor is in. The whole sheet, so that its order is kept.
 */
export function statedRules(css: string): string {
  return css
    .replace(/:hover/g, ':is(:hover, [data-state="hover"])')
    .replace(/:focus-visible/g, ':is(:focus-visible, [data-state="focus"])');
}
