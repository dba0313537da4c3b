import type { ElementNode } from '../scan/SourceNode.ts';
import type { Assembly } from './Assembly.ts';

/** The elements directly inside one that holds no words of its own; words there are reported. */
export function elementsOf(assembly: Assembly, node: ElementNode): readonly ElementNode[] {
  for (const child of node.children) {
    if (child.kind === 'leaf') reportStray(assembly, node, child.start);
  }
  return node.children.filter((child) => child.kind === 'element');
}

function reportStray({ reporter }: Assembly, { name }: ElementNode, offset: number): void {
  const fix =
    name === 'Table'
      ? 'Внесите их в <Row> или поставьте после таблицы.'
      : 'Внесите их в <Cell> … </Cell>.';
  reporter.report('TEXT_MISPLACED', offset, `Слова стоят прямо внутри «${name}», вне ячеек.`, fix);
}
