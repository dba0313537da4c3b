/** Marks in the table of contents where the reader is, and closes its sheet when a line is chosen. */
export function watchContents(): void {
  const contents = document.querySelector<HTMLElement>('#contents');
  if (!contents) return;
  const lines = [...contents.querySelectorAll('a')].map((line) => ({
    line,
    place: document.getElementById(decodeURIComponent(line.hash.slice(1))),
  }));
  const mark = () => {
    const passed = lines.filter(({ place }) => place && place.getBoundingClientRect().top < 160);
    const current = passed.at(-1)?.line;
    for (const { line } of lines) {
      if (line === current) line.setAttribute('aria-current', 'true');
      else line.removeAttribute('aria-current');
    }
  };
  addEventListener('scroll', onceAFrame(mark), { passive: true });
  contents.addEventListener('click', ({ target }) => {
    const isLine = target instanceof Element && target.closest('a') !== null;
    if (isLine && contents.matches(':popover-open')) contents.hidePopover();
  });
  mark();
}

function onceAFrame(work: () => void): () => void {
  let asked = false;
  return () => {
    if (asked) return;
    asked = true;
    requestAnimationFrame(() => {
      asked = false;
      work();
    });
  };
}
