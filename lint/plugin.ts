import { builtinModules } from 'node:module';
import { dirname, relative, resolve, sep } from 'node:path';
import { findTrespass, vagueFolders } from './fences.ts';

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

interface Context {
  readonly filename: string;
  readonly cwd: string;
  report(finding: { node: Node; message: string }): void;
}

type Visitor = Record<string, (node: Node) => void>;

const fence = {
  create(context: Context): Visitor {
    const from = pathFromRoot(context, context.filename);
    const look = (node: Node, source: unknown, typesOnly: boolean) => {
      const specifier = (source as { value?: unknown } | null)?.value;
      if (typeof specifier !== 'string') return;
      const message = findTrespass({ from, to: target(context, specifier), typesOnly });
      if (message !== undefined) context.report({ node, message });
    };
    return {
      ImportDeclaration: (node) => look(node, node['source'], areTypesOnly(node, 'importKind')),
      ExportNamedDeclaration: (node) => look(node, node['source'], areTypesOnly(node, 'exportKind')),
      ExportAllDeclaration: (node) => look(node, node['source'], node['exportKind'] === 'type'),
      ImportExpression: (node) => look(node, node['source'], false),
      TSImportType: (node) => look(node, node['source'] ?? node['argument'], true),
    };
  },
};

const noClock = {
  create(context: Context): Visitor {
    const report = (node: Node, what: string) =>
      context.report({ node, message: `${what} makes the result depend on more than the arguments; hand it in` });
    return {
      MemberExpression(node) {
        const name = `${nameOf(node['object'])}.${nameOf(node['property'])}`;
        if (
          ['Date.now', 'Math.random', 'performance.now', 'crypto.randomUUID', 'crypto.getRandomValues'].includes(name)
        ) {
          report(node, name);
        }
      },
      NewExpression(node) {
        if (nameOf(node['callee']) === 'Date' && (node['arguments'] as unknown[]).length === 0)
          report(node, 'new Date()');
      },
      CallExpression(node) {
        if (nameOf(node['callee']) === 'Date') report(node, 'Date()');
      },
    };
  },
};

const noVagueFolders = {
  create(context: Context): Visitor {
    const vague = pathFromRoot(context, context.filename)
      .split('/')
      .slice(0, -1)
      .find((folder) => vagueFolders.includes(folder));
    if (vague === undefined) return {};
    const message = `A folder named "${vague}" says nothing of what is in it; name it after its one purpose`;
    return { Program: (node) => context.report({ node, message }) };
  },
};

/** The lint rules of this project, loaded by oxlint. */
export default {
  meta: { name: 'besked' },
  rules: { fence, 'no-clock': noClock, 'no-vague-folders': noVagueFolders },
};

function target(context: Context, specifier: string): { file: string } | { package: string } {
  if (specifier.startsWith('.')) {
    return { file: pathFromRoot(context, resolve(dirname(context.filename), specifier)) };
  }
  return { package: builtinModules.includes(specifier) ? `node:${specifier}` : specifier };
}

function pathFromRoot(context: Context, path: string): string {
  return relative(context.cwd, path).split(sep).join('/');
}

function areTypesOnly(node: Node, kind: 'importKind' | 'exportKind'): boolean {
  const specifiers = (node['specifiers'] as Node[] | undefined) ?? [];
  return node[kind] === 'type' || (specifiers.length > 0 && specifiers.every((each) => each[kind] === 'type'));
}

function nameOf(node: unknown): string | undefined {
  return (node as { name?: string } | null)?.name;
}
