/** What is known of a kind of diagnostic, whatever its occurrence. */
interface DiagnosticKind {
  readonly severity: 'error' | 'warning';
  /** What is wrong, in one Russian line: heads the list of codes in `content/README.md`. */
  readonly summary: string;
}

/**
 * Every code of a content diagnostic. Codes are stable: scripts, CI and editors' notes rely on them,
 * so a code is never renamed or given another meaning; a new kind of error gets a new code.
 */
export const diagnosticCodes = {
  // The file and its frontmatter.
  FILE_UNREADABLE: { severity: 'error', summary: 'файл не читается' },
  FILE_MISPLACED: { severity: 'error', summary: 'файл лежит не в той папке или назван не так' },
  FRONTMATTER_MISSING: {
    severity: 'error',
    summary: 'в начале файла нет паспорта между строками «---»',
  },
  YAML_BROKEN: { severity: 'error', summary: 'YAML записан с ошибкой' },
  FIELD_MISSING: { severity: 'error', summary: 'не заполнено обязательное поле' },
  FIELD_UNKNOWN: { severity: 'error', summary: 'такого поля нет' },
  FIELD_INVALID: { severity: 'error', summary: 'значение поля не подходит' },
  DATE_INVALID: { severity: 'error', summary: 'дата записана неверно или её нет в календаре' },
  DOCUMENT_EMPTY: { severity: 'error', summary: 'в документе нет ни слова' },
  DOCUMENT_MISSING_HAS_TEXT: {
    severity: 'error',
    summary: 'документ назван отсутствующим, но текст у него есть',
  },
  // Markup.
  ELEMENT_UNKNOWN: { severity: 'error', summary: 'такого элемента разметки нет' },
  ELEMENT_UNCLOSED: { severity: 'error', summary: 'элемент не закрыт' },
  ELEMENT_UNEXPECTED_CLOSING: { severity: 'error', summary: 'закрывающий тег без открывающего' },
  ELEMENT_MISPLACED: { severity: 'error', summary: 'элемент стоит там, где ему нельзя' },
  ELEMENT_NOT_ON_OWN_LINE: {
    severity: 'error',
    summary: 'тег блока стоит на одной строке со словами',
  },
  ELEMENT_EMPTY: { severity: 'error', summary: 'внутри элемента нет слов' },
  TAG_BROKEN: { severity: 'error', summary: 'тег записан с ошибкой' },
  ATTRIBUTE_UNKNOWN: { severity: 'error', summary: 'у элемента нет такого атрибута' },
  ATTRIBUTE_MISSING: { severity: 'error', summary: 'у элемента нет обязательного атрибута' },
  ATTRIBUTE_INVALID: { severity: 'error', summary: 'значение атрибута не подходит' },
  ATTRIBUTE_REPEATED: { severity: 'error', summary: 'атрибут записан дважды' },
  CHARACTER_UNESCAPED: { severity: 'error', summary: 'служебный знак без обратной косой черты' },
  CHARACTER_INVISIBLE: { severity: 'error', summary: 'невидимый знак среди слов' },
  EXPRESSION: { severity: 'error', summary: 'выражение в фигурных скобках' },
  IMPORT: { severity: 'error', summary: 'команда import или export' },
  HTML_COMMENT: { severity: 'error', summary: 'комментарий HTML' },
  MARKDOWN: { severity: 'error', summary: 'разметка Markdown, которой в официальном тексте нет' },
  TEXT_MISPLACED: { severity: 'error', summary: 'слова стоят там, где их быть не может' },
  BLANK_LINE_MISSING: { severity: 'error', summary: 'нет пустой строки перед новым абзацем' },
  ITEM_MARK: { severity: 'error', summary: 'перечисление начато не с «- »' },
  ITEM_EMPTY: { severity: 'error', summary: 'в перечислении нет слов' },
  INDENT: { severity: 'error', summary: 'лишний отступ' },
  HEADING_LEVEL: { severity: 'error', summary: 'заголовок такого уровня не бывает' },
  // The meaning of markup.
  TOPIC_UNKNOWN: { severity: 'error', summary: 'такой темы нет' },
  BODY_UNKNOWN: {
    severity: 'error',
    summary: 'такого органа или организации нет в реестре территории',
  },
  BODY_TYPE_UNKNOWN: { severity: 'error', summary: 'такого типа органа или организации нет' },
  ISSUER_UNKNOWN: { severity: 'error', summary: 'такого органа нет ни в одном акте' },
  ISSUER_REPEATED: { severity: 'error', summary: 'у органа два оформления PDF' },
  TERRITORY_UNKNOWN: { severity: 'error', summary: 'такой территории нет' },
  LEVEL_REGULATED: {
    severity: 'warning',
    summary: 'территория говорит, что уровень её акты не регулируют, а документ его регулирует',
  },
  ACT_UNKNOWN: { severity: 'error', summary: 'такого акта нет' },
  DOCUMENT_UNKNOWN: { severity: 'error', summary: 'такого документа нет' },
  REFERENCE_BROKEN: { severity: 'error', summary: 'ссылка ведёт в никуда' },
  NEED_CONTRADICTS: {
    severity: 'error',
    summary: 'правило потребности требует и запрещает одно и то же',
  },
  SUBJECT_WITHOUT_POINT: { severity: 'error', summary: 'внутри субъекта нет пункта' },
  FUNCTION_WITHOUT_SUBJECT: { severity: 'error', summary: 'функция стоит вне субъекта' },
  BASE_WITHOUT_INDICATOR: {
    severity: 'error',
    summary: 'основа или способ измерения без показателя',
  },
  ABBREVIATION_WITHOUT_SHORT: {
    severity: 'error',
    summary: 'после полной формы нет «(далее – …)»',
  },
  ABBREVIATION_COUNT: {
    severity: 'error',
    summary: 'сокращений больше или меньше, чем полных форм',
  },
  ABBREVIATION_UNMARKED: { severity: 'warning', summary: '«(далее – …)» без пометки полной формы' },
  ROW_CELLS: { severity: 'error', summary: 'в строке таблицы не столько ячеек, сколько в шапке' },
  TABLE_WITHOUT_HEAD: { severity: 'error', summary: 'у таблицы нет шапки' },
  ID_REPEATED: { severity: 'error', summary: 'один идентификатор у двух записей' },
  DATES_REVERSED: { severity: 'error', summary: 'срок кончается раньше, чем начинается' },
  PUBLISHED_ID_LOST: { severity: 'error', summary: 'опубликованный адрес исчез' },
  MOVED_SOURCE_PRESENT: {
    severity: 'error',
    summary: 'перенаправление с адреса, который есть',
  },
  MOVED_TARGET_MISSING: { severity: 'error', summary: 'перенаправление ведёт в никуда' },
  ALIGNMENT_FUNCTION_UNKNOWN: {
    severity: 'error',
    summary: 'поправка к сопоставлению называет функцию, которой нет',
  },
  ALIGNMENT_CORRECTION_IDLE: {
    severity: 'warning',
    summary: 'поправка к сопоставлению ничего не меняет',
  },
  ALIGNMENT_WORDS_DIFFER: {
    severity: 'warning',
    summary: 'поправка называет совпадающими формулировки, слова которых различаются',
  },
} as const satisfies Record<string, DiagnosticKind>;

export type DiagnosticCode = keyof typeof diagnosticCodes;
