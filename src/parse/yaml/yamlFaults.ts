/** What the YAML reader's error codes mean to an editor. */
export const yamlFaults: Readonly<Record<string, string>> = {
  BAD_ALIAS: 'знак «*» в начале значения – ссылка YAML; возьмите значение в кавычки',
  BAD_DQ_ESCAPE: 'обратная косая черта внутри двойных кавычек; возьмите значение в одинарные',
  BAD_INDENT: 'отступ не такой, как у соседних строк',
  BAD_SCALAR_START: 'значение начинается со служебного знака; возьмите его в кавычки',
  BLOCK_AS_IMPLICIT_KEY: 'в значении есть двоеточие с пробелом; возьмите его в кавычки',
  BLOCK_IN_FLOW: 'внутри скобок стоит вложенная запись',
  DUPLICATE_KEY: 'поле записано дважды',
  MISSING_CHAR: 'не хватает кавычки, скобки или двоеточия',
  MULTILINE_IMPLICIT_KEY: 'строка без двоеточия, или значение разорвано на две строки',
  MULTIPLE_DOCS: 'строка «---» посреди файла',
  TAB_AS_INDENT: 'отступ сделан табуляцией, а нужен пробелами',
  UNEXPECTED_TOKEN: 'лишний знак',
};
