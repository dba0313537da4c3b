import { capitalize } from '../../text/capitalize.ts';
import { siteName } from '../../text/siteName.ts';
import type { ProvisionPlace } from './ProvisionPlace.ts';

type Copied = 'link' | 'citation' | 'words' | 'report';

const done: Record<Copied, string> = {
  link: 'Ссылка скопирована',
  citation: 'Цитата скопирована',
  words: 'Слова скопированы',
  report: 'Сообщение скопировано: допишите, в чём ошибка, и отправьте',
};

const NONE_ALIKE = 'Такого же по смыслу в документах других территорий на сайте не найдено.';

/** The sheet of one provision: its citation, what can be copied, the same topics elsewhere. */
export class ProvisionSheet {
  readonly #element: HTMLElement;
  readonly #choice: HTMLSelectElement;
  #places: readonly ProvisionPlace[] = [];

  constructor(element: HTMLElement) {
    this.#element = element;
    this.#choice = this.#part('select', HTMLSelectElement);
    this.#choice.addEventListener('change', () => {
      this.#fill();
    });
    this.#part('[data-others]', HTMLDetailsElement).addEventListener('toggle', () => {
      void this.#fillOthers();
    });
    for (const button of element.querySelectorAll<HTMLElement>('[data-copy]')) {
      button.addEventListener('click', () => {
        void this.#copy(button.dataset.copy);
      });
    }
  }

  /** The first place is the provision itself, the others are its paragraphs to choose from. */
  show(places: readonly ProvisionPlace[]): void {
    this.#places = places;
    this.#choice.replaceChildren(...places.map(toOption));
    this.#part('[data-paragraphs]', HTMLElement).hidden = places.length < 2;
    this.#fill();
  }

  focus(): void {
    this.#part('h2', HTMLElement).focus();
  }

  get #place(): ProvisionPlace | undefined {
    return this.#places[this.#choice.selectedIndex];
  }

  #fill(): void {
    const place = this.#place;
    if (!place) return;
    this.#part('h2', HTMLElement).textContent = capitalize(place.place || 'Документ');
    this.#part('[data-citation]', HTMLElement).textContent = this.#citation(place);
    this.#part('[data-done]', HTMLElement).textContent = '';
    this.#closeOthers();
    this.#fillTopics(place);
    this.#fillBody(place);
  }

  #closeOthers(): void {
    this.#part('[data-others]', HTMLDetailsElement).open = false;
    this.#part('[data-others-status]', HTMLElement).textContent = '';
    this.#part('[data-counterparts]', HTMLElement).replaceChildren();
  }

  /** Fetched when it is asked for: a reader on a slow line pays for no more than she reads. */
  async #fillOthers(): Promise<void> {
    const place = this.#place;
    if (!place || !this.#part('[data-others]', HTMLDetailsElement).open) return;
    const isWanted = () => this.#place === place;
    const say = (words: string) => {
      if (isWanted()) this.#part('[data-others-status]', HTMLElement).textContent = words;
    };
    const list = this.#part('[data-counterparts]', HTMLElement);
    const address = {
      document: this.#element.dataset.document ?? '',
      provision: place.id,
    };
    say('Ищу…');
    try {
      const { showCounterparts } = await import('./showCounterparts.ts');
      const count = await showCounterparts(list, address, isWanted);
      say(count === 0 ? NONE_ALIKE : '');
    } catch {
      say('Не удалось загрузить. Проверьте связь и откройте ещё раз.');
    }
  }

  #fillTopics({ topics }: ProvisionPlace): void {
    const links = topics.map(([id, name]) => {
      const link = document.createElement('a');
      link.className = 'chip';
      link.href = `${this.#element.dataset.topicsPath ?? ''}${id}/`;
      link.textContent = name;
      const entry = document.createElement('li');
      entry.append(link);
      return entry;
    });
    this.#part('[data-topics]', HTMLElement).hidden = links.length === 0;
    this.#part('[data-topic-links]', HTMLElement).replaceChildren(...links);
  }

  #fillBody({ body }: ProvisionPlace): void {
    this.#part('[data-body]', HTMLElement).hidden = body === null;
    const link = this.#part('[data-body-link]', HTMLAnchorElement);
    link.href = body?.url ?? '';
    link.textContent = body === null ? '' : `Все обязанности: ${body.name}`;
  }

  #citation({ place }: ProvisionPlace): string {
    const reference = this.#element.dataset.reference ?? '';
    return place === '' ? capitalize(reference) : `${place} ${reference}`;
  }

  async #copy(what: string | undefined): Promise<void> {
    const place = this.#place;
    if (!place || !isCopied(what)) return;
    const status = this.#part('[data-done]', HTMLElement);
    try {
      await navigator.clipboard.writeText(this.#copied(what, place));
      status.textContent = done[what];
    } catch {
      status.textContent = 'Браузер не дал скопировать. Выделите текст и скопируйте сами.';
    }
  }

  #copied(what: Copied, place: ProvisionPlace): string {
    switch (what) {
      case 'link':
        return this.#link(place);
      case 'citation':
        return this.#citation(place);
      case 'words':
        return place.words;
      case 'report':
        return [
          `Ошибка на сайте «${siteName}», ${this.#element.dataset.document ?? ''}#${place.id}`,
          this.#link(place),
          `Сейчас: «${place.words}»`,
          'Должно быть: ',
        ].join('\n');
    }
  }

  #link({ id }: ProvisionPlace): string {
    return `${location.origin}${location.pathname}#${id}`;
  }

  #part<T extends HTMLElement>(selector: string, type: new () => T): T {
    const part = this.#element.querySelector(selector);
    if (part instanceof type) return part;
    throw new Error(`The provision menu has no ${selector}`);
  }
}

function toOption({ place, words }: ProvisionPlace, at: number): HTMLOptionElement {
  const beginning = words.length > 60 ? `${words.slice(0, 60)}…` : words;
  return new Option(at === 0 ? `Целиком: ${place}` : `${place}: ${beginning}`, String(at));
}

function isCopied(what: string | undefined): what is Copied {
  return what !== undefined && what in done;
}
