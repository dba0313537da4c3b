import type { Assembly } from './Assembly.ts';

/** Reports `<Base>` and `<Method>` without an `<Indicator>` in the same provision, or the same row of a table. */
export function checkIndicatorParts({ annotations, annotationOffsets, reporter }: Assembly): void {
  const named = new Set<string>();
  for (const { kind, span } of annotations)
    if (kind === 'indicator') named.add(unitOf(span.provision));
  for (const annotation of annotations) {
    if (annotation.kind !== 'indicator-base' && annotation.kind !== 'indicator-method') continue;
    if (named.has(unitOf(annotation.span.provision))) continue;
    const fix =
      'Поставьте <Indicator> вокруг названия показателя в том же абзаце или той же строке таблицы.';
    const message = 'Неясно, к какому показателю это относится.';
    reporter.report('BASE_WITHOUT_INDICATOR', annotationOffsets.get(annotation) ?? 0, message, fix);
  }
}

/** The row of a cell, or the provision itself. */
function unitOf(provision: string): string {
  return provision.replace(/-c\d+$/u, '');
}
