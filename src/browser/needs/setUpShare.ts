import { loosenSpaces } from '../../text/loosenSpaces.ts';

const DONE = { link: 'Ссылка скопирована.', short: 'Короткий ответ скопирован.' } as const;

/** Buttons that copy an answer's link or its short words, or print the page; says what was done. */
export function setUpShare(share: HTMLElement): void {
  const status = share.querySelector('[data-copied]');
  for (const button of share.querySelectorAll<HTMLElement>('[data-copy]')) {
    button.addEventListener('click', () => {
      const what = button.dataset.copy === 'link' ? 'link' : 'short';
      void copy(textOf(share, what)).then((isCopied) => {
        if (status === null) return;
        status.textContent = isCopied
          ? DONE[what]
          : 'Браузер не дал скопировать. Выделите текст и скопируйте сами.';
      });
    });
  }
  share.querySelector('[data-print]')?.addEventListener('click', () => window.print());
}

function textOf(share: HTMLElement, what: keyof typeof DONE): string {
  if (what === 'link') return location.href;
  const lines = [...share.querySelectorAll('[data-short]:not([hidden]) > p')];
  const words = lines.map((line) => loosenSpaces(line.textContent.trim()));
  return [...words, location.href].join('\n');
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
