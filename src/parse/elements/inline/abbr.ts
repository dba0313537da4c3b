import { anyText, type InlineElement } from '../InlineElement.ts';

/** The full form before «(далее – …)». */
export const abbr: InlineElement = {
  name: 'Abbr',
  description: 'полная форма перед «(далее – …)»; сокращение читается из скобок',
  attributes: {},
  within: anyText,
  annotate: ({ span, short }) => (short === null ? null : { kind: 'abbreviation', span, short }),
};
