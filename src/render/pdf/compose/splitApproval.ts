const STARTS = [
  /(?<=^[«"]?(?:УТВЕРЖД[А-ЯЁ]+|Утвержд[а-яё]+)) /u,
  /(?<=^[«"]?Приложение(?: № ?| )\d+) /u,
  / (?=от [«"]?\d)/u,
];

/**
 * Lines of an approval block as they are usually printed: «УТВЕРЖДЕН», «Приложение № 1» and the date
 * with the number begin lines of their own. Only the places of line ends are ours.
 */
export function splitApproval(text: string): readonly string[] {
  return STARTS.reduce<readonly string[]>(
    (lines, start) => lines.flatMap((line) => line.split(start)),
    [text],
  );
}
