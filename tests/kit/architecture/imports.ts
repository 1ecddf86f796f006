import { isNode, type Node, textOf, walk } from './syntax.ts';

export type Imported = {
  readonly specifier: string;
  /**
   * `types` imports do not exist at run time; `lazy` is an `import()`, which cannot form a cycle while modules load.
   */
  readonly kind: 'static' | 'lazy' | 'types';
};

const declarations = new Set(['ImportDeclaration', 'ExportNamedDeclaration', 'ExportAllDeclaration']);

function importedBy(node: Node): Imported | undefined {
  const specifier = textOf(node['source']);
  if (specifier === undefined) return undefined;
  if (node.type === 'ImportExpression') return { specifier, kind: 'lazy' };
  if (!declarations.has(node.type))
    return node.type === 'TSImportType' ? { specifier, kind: 'types' } : undefined;
  const types = node['importKind'] === 'type' || node['exportKind'] === 'type';
  return { specifier, kind: types ? 'types' : 'static' };
}

/** All imports of a module, including `new URL('./worker.ts', import.meta.url)`. */
export function importsIn(program: unknown): readonly Imported[] {
  const found: Imported[] = [];
  if (!isNode(program)) return found;
  walk(program, (node) => {
    const imported = importedBy(node) ?? workerIn(node);
    if (imported !== undefined) found.push(imported);
  });
  return found;
}

function workerIn(node: Node): Imported | undefined {
  if (node.type !== 'NewExpression' || !isNode(node['callee']) || node['callee']['name'] !== 'URL')
    return undefined;
  const [address, base] = node['arguments'] as readonly Node[];
  const specifier = textOf(address);
  if (specifier === undefined || base?.type !== 'MemberExpression') return undefined;
  return { specifier, kind: 'lazy' };
}

const ofTheHouse = (specifier: string): boolean => /^[.#]/.test(specifier);

/**
 * True for `index.ts`, for `export *`, and for a module that only re-exports our own modules. An adapter to a library
 * is not a barrel.
 */
export function isBarrel(path: string, program: unknown): boolean {
  if (/\/index\.tsx?$/.test(path)) return true;
  const body = (isNode(program) ? program['body'] : []) as readonly Node[];
  if (body.some(({ type }) => type === 'ExportAllDeclaration')) return true;
  const reexports = body.filter(
    (node) => node.type.startsWith('Export') && ofTheHouse(textOf(node['source']) ?? ''),
  );
  return (
    reexports.length > 0 &&
    body.every((node) => reexports.includes(node) || node.type === 'ImportDeclaration')
  );
}
