/**
 * Takes a reader who comes with the old anchor of a provision to its new address: the link that names it in
 * `data-moved`. Without this script the page opens at its top.
 */
export function followMoved(): void {
  const follow = () => {
    const anchor = decodeURIComponent(location.hash.slice(1));
    if (anchor === '') return;
    const link = `a[data-moved="${CSS.escape(anchor)}"]`;
    const moved = document.querySelector<HTMLAnchorElement>(link);
    if (moved) location.replace(moved.href);
  };
  window.addEventListener('hashchange', follow);
  follow();
}
