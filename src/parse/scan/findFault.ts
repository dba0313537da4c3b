import type { DiagnosticCode } from '../../diagnostics/diagnosticCodes.ts';

/** What Markdown or MDX would read into a character that an official text must not hold bare. */
export interface CharacterFault {
  readonly code: DiagnosticCode;
  readonly message: string;
  readonly fix: string;
}

/** The fault of a special character, or null where Markdown and MDX take it for a word's character too. */
export function findFault(source: string, at: number): CharacterFault | null {
  const character = source.charAt(at);
  switch (character) {
    case '}':
      if (source.lastIndexOf('{', at) > source.lastIndexOf('\n', at)) return null;
      return expression(character);
    case '{':
      return expression(character);
    case '*':
    case '_':
    case '`':
      return source[at - 1] === character ? null : emphasis(character);
    case '~':
      return source[at + 1] === '~' ? strikethrough : null;
    case '[':
      return /^\[[^\]\n]*\][([:]/u.test(source.slice(at, at + 400)) ? link : null;
    case '&':
      return findEntity(source.slice(at, at + 40));
    case '\\':
      return backslash;
    case '\uFFFD':
      return replacement;
    default:
      return invisible(character);
  }
}

function expression(brace: string): CharacterFault {
  return {
    code: 'EXPRESSION',
    message: 'Фигурная скобка начинает выражение MDX.',
    fix: `Уберите выражение; если скобка печатная, поставьте перед ней обратную косую черту: \\${brace}.`,
  };
}

function emphasis(mark: string): CharacterFault {
  return {
    code: 'MARKDOWN',
    message: `Знак «${mark}» выделяет слова в Markdown.`,
    fix: `Уберите выделение; если знак печатный, поставьте перед ним обратную косую черту: \\${mark}.`,
  };
}

const strikethrough: CharacterFault = {
  code: 'MARKDOWN',
  message: 'Знаки «~~» зачёркивают слова в Markdown.',
  fix: 'Уберите их; если они печатные, поставьте перед каждым обратную косую черту.',
};

const link: CharacterFault = {
  code: 'MARKDOWN',
  message: 'Это читается как ссылка или картинка Markdown.',
  fix: 'Ссылку на документ пишут так: <Ref to="leningrad-1982-r-a2">слова</Ref>.',
};

const backslash: CharacterFault = {
  code: 'CHARACTER_UNESCAPED',
  message: 'Обратная косая черта стоит не перед служебным знаком.',
  fix: 'Если она печатная, напишите её дважды: \\\\.',
};

function findEntity(text: string): CharacterFault | null {
  const entity = /^&(?:[a-z]+\d*|#\d+|#x[\da-f]+);/iu.exec(text)?.[0];
  if (entity === undefined) return null;
  const message = `«${entity}» – это запись знака в HTML.`;
  return { code: 'MARKDOWN', message, fix: 'Напишите сам знак.' };
}

const replacement: CharacterFault = {
  code: 'CHARACTER_INVISIBLE',
  message: 'Среди слов стоит знак «�»: на его месте была буква, которую программа не поняла.',
  fix: 'Сверьте слово с источником и напишите его заново.',
};

function invisible(character: string): CharacterFault {
  const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return {
    code: 'CHARACTER_INVISIBLE',
    message: `Среди слов стоит невидимый знак U+${code}.`,
    fix: 'Удалите его: обычно он приходит из Word или из скана.',
  };
}
