import { isNode, type Node, nameOf, textOf, walk } from './syntax.ts';

export type MeasuredFunction = {
  readonly name: string;
  readonly line: number;
  readonly lines: number;
  /** Its lines without the bodies of nested functions, which are measured by themselves; their first lines count. */
  readonly ownLines: number;
};

const kinds = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);

/** The name of the called function: `test` for `test.each(rows)('a sentence', …)`. */
function calledBy(node: Node): string | undefined {
  const inner = node['callee'] ?? node['object'] ?? node['tag'];
  return isNode(inner) ? calledBy(inner) : nameOf(node);
}

/** The title of the test or chapter (`describe`) whose body a function is. */
function storyOf(parents: readonly Node[]): string | undefined {
  const call = parents.at(-1);
  const caller = call?.type === 'CallExpression' ? calledBy(call) : undefined;
  if (call === undefined || (caller !== 'test' && caller !== 'describe')) return undefined;
  return `${caller} ${textOf((call['arguments'] as readonly Node[])[0]) ?? ''}`;
}

/**
 * The function's name for a reader: its own, otherwise the variable's to which it is bound, looking through `memo(...)`
 * and the like.
 */
function nameFor(node: Node, parents: readonly Node[]): string {
  const own = nameOf(node['id']) ?? storyOf(parents);
  if (own !== undefined) return own;
  const bound = parents.findLast(({ type }) => type !== 'CallExpression');
  return nameOf(bound?.['id']) ?? nameOf(bound?.['key']) ?? 'a nameless function';
}

type Growing = { -readonly [Key in keyof MeasuredFunction]: MeasuredFunction[Key] };

/** Every function of a module, nested ones included, with its length in lines, the first and the last included. */
export function functionsIn(program: unknown, text: string): readonly MeasuredFunction[] {
  const found = new Map<Node, Growing>();
  if (!isNode(program)) return [];
  const lineAt = (offset: number): number => text.slice(0, offset).split('\n').length;
  walk(program, (node, parents) => {
    if (!kinds.has(node.type)) return;
    const line = lineAt(node.start);
    const lines = lineAt(node.end) - line + 1;
    const around = found.get(parents.findLast(({ type }) => kinds.has(type)) ?? node);
    if (around !== undefined) around.ownLines -= lines - 1;
    found.set(node, { name: nameFor(node, parents), line, lines, ownLines: lines });
  });
  return [...found.values()];
}
