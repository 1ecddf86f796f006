import { isNode, type Node, nameOf, walk } from './syntax.ts';

export type MeasuredFunction = { readonly name: string; readonly line: number; readonly lines: number };

const kinds = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);

/** The name a reader would give it: its own, else the one it is bound to, `memo(...)` and the like seen through. */
function nameFor(node: Node, parents: readonly Node[]): string {
  const own = nameOf(node['id']);
  if (own !== undefined) return own;
  const bound = parents.findLast(({ type }) => type !== 'CallExpression');
  return nameOf(bound?.['id']) ?? nameOf(bound?.['key']) ?? 'a nameless function';
}

/** Every function of a module, nested ones included, with its length in lines, first and last counted. */
export function functionsIn(program: unknown, text: string): readonly MeasuredFunction[] {
  const found: MeasuredFunction[] = [];
  if (!isNode(program)) return found;
  const lineAt = (offset: number): number => text.slice(0, offset).split('\n').length;
  walk(program, (node, parents) => {
    if (!kinds.has(node.type)) return;
    const line = lineAt(node.start);
    found.push({ name: nameFor(node, parents), line, lines: lineAt(node.end) - line + 1 });
  });
  return found;
}
