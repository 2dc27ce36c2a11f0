import { posix } from 'node:path';
import { type ESTree, parseSync, Visitor } from 'vite';

/** One import: a file of the project by its path from the top folder, or a library by its name. */
export interface Edge {
  from: string;
  line: number;
  to: string;
  typesOnly: boolean;
}

/** Every import in a source: static, re-exported, dynamic, in a type, and Vite's two of its own. */
export function readEdges(from: string, source: string): Edge[] {
  const edges: Edge[] = [];
  const add = (node: ESTree.Node | null, typesOnly = false): void => {
    if (!node) return;
    const text = stringOf(node);
    const to = text === undefined ? '(an address made while running)' : locate(from, text);
    edges.push({ from, line: lineAt(source, node.start), to, typesOnly });
  };
  walk(from, source, {
    ImportDeclaration: (node) => add(node.source, node.importKind === 'type'),
    ExportAllDeclaration: (node) => add(node.source, node.exportKind === 'type'),
    ExportNamedDeclaration: (node) => add(node.source, node.exportKind === 'type'),
    ImportExpression: (node) => add(node.source),
    TSImportType: (node) => add(node.source, true),
    TSExternalModuleReference: (node) => add(node.expression),
    // new URL('./worker.ts', import.meta.url)
    NewExpression: ({ callee, arguments: [address, base] }) => {
      if (callee.type !== 'Identifier' || callee.name !== 'URL') return;
      if (!address || !base || !isOfImportMeta(base)) return;
      if (/\.(ts|tsx|mjs)$/.test(stringOf(address) ?? '')) add(address);
    },
    // import.meta.glob(['./*.yaml'])
    CallExpression: ({ callee, arguments: [globs] }) => {
      if (!globs || !isOfImportMeta(callee)) return;
      for (const glob of globs.type === 'ArrayExpression' ? globs.elements : [globs]) add(glob);
    },
  });
  return edges;
}

const exactMath = ['abs', 'ceil', 'floor', 'imul', 'max', 'min', 'round', 'sign', 'sqrt', 'trunc'];
const bannedGlobals =
  /^(Date|performance|set(Timeout|Interval|Immediate)|queueMicrotask|Intl|crypto|Atomics|WeakRef|FinalizationRegistry|globalThis|eval|Function)$/;
const bannedMembers = /^(toLocale\w+|localeCompare)$/;

/** What in a source of the rule book could make one game differ on two machines, or on two days. */
export function readImpurities(from: string, source: string): string[] {
  const found = new Set<string>();
  const report = (node: ESTree.Node, what: string): void => {
    found.add(`${from}:${lineAt(source, node.start)} may not use ${what}`);
  };
  const names = new Set<number>(); // where an identifier only names a member
  const exact = new Set<number>(); // where Math is used for one of the exact functions
  const key = (node: ESTree.Node, computed: boolean): void => {
    const text = computed || node.type !== 'Identifier' ? stringOf(node) : node.name;
    if (text !== undefined && bannedMembers.test(text)) report(node, text);
    if (!computed) names.add(node.start);
  };
  const operator = (node: ESTree.BinaryExpression | ESTree.AssignmentExpression): void => {
    if (node.operator.startsWith('**')) report(node, node.operator);
  };
  walk(from, source, {
    MemberExpression: ({ object, property, computed }) => {
      key(property, computed);
      const isExact = property.type === 'Identifier' && exactMath.includes(property.name);
      if (!computed && isExact) exact.add(object.start);
    },
    Property: (node) => !node.shorthand && key(node.key, node.computed),
    MethodDefinition: (node) => key(node.key, node.computed),
    PropertyDefinition: (node) => key(node.key, node.computed),
    TSPropertySignature: (node) => key(node.key, node.computed),
    TSMethodSignature: (node) => key(node.key, node.computed),
    BinaryExpression: operator,
    AssignmentExpression: operator,
    MetaProperty: (node) => report(node, source.slice(node.start, node.end)),
    Identifier: (node) => {
      if (names.has(node.start)) return;
      if (bannedMembers.test(node.name)) report(node, node.name);
      if (bannedGlobals.test(node.name)) report(node, node.name);
      if (node.name === 'Math' && !exact.has(node.start)) {
        report(node, source.slice(node.start).match(/^Math\.\w+/)?.[0] ?? 'Math as a value');
      }
    },
  });
  return [...found];
}

function walk(from: string, source: string, visitor: ConstructorParameters<typeof Visitor>[0]) {
  const { program, errors } = parseSync(from, source);
  if (errors[0]) throw new Error(`${from}: ${errors[0].message}`);
  new Visitor(visitor).visit(program);
}

function stringOf(node: ESTree.Node): string | undefined {
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node.type === 'TemplateLiteral' && node.expressions.length === 0) {
    return node.quasis[0]?.value.raw;
  }
  return undefined;
}

function isOfImportMeta(node: ESTree.Node): boolean {
  return node.type === 'MemberExpression' && node.object.type === 'MetaProperty';
}

function locate(from: string, specifier: string): string {
  const path = specifier.replace(/\?.*$/, '');
  if (path.startsWith('/')) return path.slice(1);
  return path.startsWith('.') ? posix.join(posix.dirname(from), path) : path;
}

function lineAt(source: string, offset: number): number {
  return source.slice(0, offset).split('\n').length;
}
