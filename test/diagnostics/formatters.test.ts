import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/Diagnostic.ts';
import { formatAsJson } from '../../src/diagnostics/formatAsJson.ts';
import { formatForGitHub } from '../../src/diagnostics/formatForGitHub.ts';
import { formatForTerminal } from '../../src/diagnostics/formatForTerminal.ts';
import { hasErrors } from '../../src/diagnostics/hasErrors.ts';
import { sortDiagnostics } from '../../src/diagnostics/sortDiagnostics.ts';

const topic: Diagnostic = {
  code: 'TOPIC_UNKNOWN',
  severity: 'error',
  file: 'content/regulations/ozero-1-a1.mdx',
  position: { line: 12, column: 3 },
  message: 'Темы «event» нет.',
  fix: 'Возможно, имелось в виду «events»: 100 %.',
};
const abbreviation: Diagnostic = {
  ...topic,
  code: 'ABBREVIATION_UNMARKED',
  severity: 'warning',
  position: { line: 2, column: 40 },
};

describe('formatForTerminal', () => {
  it('writes the place and the code on a line of their own, then the message and the fix', () => {
    expect(formatForTerminal([topic])).toBe(
      'content/regulations/ozero-1-a1.mdx:12:3 TOPIC_UNKNOWN\n' +
        '  Темы «event» нет.\n  Возможно, имелось в виду «events»: 100 %.\n',
    );
  });

  it('parts one error from the next by an empty line', () => {
    expect(formatForTerminal([abbreviation, topic]).split('\n\n')).toHaveLength(2);
  });
});

describe('formatForGitHub', () => {
  it('writes workflow commands with their escapes', () => {
    expect(formatForGitHub([topic])).toBe(
      '::error file=content/regulations/ozero-1-a1.mdx,line=12,col=3,title=TOPIC_UNKNOWN::' +
        'Темы «event» нет.%0AВозможно, имелось в виду «events»: 100 %25.\n',
    );
  });
});

describe('formatAsJson', () => {
  it('keeps every field', () => {
    expect(JSON.parse(formatAsJson([topic]))).toEqual({ version: 1, diagnostics: [topic] });
  });
});

describe('sortDiagnostics', () => {
  it('orders by file and place, and drops repetitions', () => {
    const other = { ...topic, file: 'content/acts/ozero-1.mdx' };
    expect(sortDiagnostics([topic, abbreviation, topic, other])).toEqual([
      other,
      abbreviation,
      topic,
    ]);
  });
});

describe('hasErrors', () => {
  it('lets warnings pass', () => {
    expect(hasErrors([abbreviation])).toBe(false);
    expect(hasErrors([abbreviation, topic])).toBe(true);
  });
});
