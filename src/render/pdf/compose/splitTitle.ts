const KIND_WORDS =
  /^(?:(?:Положение|Регламент|Порядок|План|Схема|Комплекс мер|Дорожная карта|Перечень)(?: \([^)]*\))?) (?=[а-яё])/u;

/**
 * Lines of a printed title: the word for the kind of document stands on a line of its own when it is
 * printed in capitals («ПОЛОЖЕНИЕ», «КОМПЛЕКС МЕР (ДОРОЖНАЯ КАРТА)») or is a known one («Положение»).
 */
export function splitTitle(title: string): readonly string[] {
  const capitals = leadingCapitals(title);
  const first = capitals ?? KIND_WORDS.exec(title)?.[0].trim() ?? null;
  if (first === null || first.length >= title.length) return [title];
  return [first, title.slice(first.length + 1)];
}

function leadingCapitals(title: string): string | null {
  const words = title.split(' ');
  const count = words.findIndex((word) => word !== word.toUpperCase());
  const first = words.slice(0, count).join(' ');
  return count > 0 && /\p{Lu}{3}/u.test(first) ? first : null;
}
