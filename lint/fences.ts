/** What one part of the tree may import of the others. A part not named in `may` is out of reach. */
export interface Fence {
  /** The folder, or the file, that the rule is for; the longest that fits a file counts. */
  readonly of: string;
  /** Folders and files of ours that it may import besides its own folder. */
  readonly may: readonly string[];
  /** The same, but types only. */
  readonly mayTypes?: readonly string[];
  /** Packages that it must not import, by name or by scope with a slash at the end. `node:` stands for all of Node's own. */
  readonly mustNot: readonly string[];
  readonly why: string;
}

const temporal = '@temporalio/';
const canvas = '@xyflow/';
const prismaPackage = '@prisma/';
const inTheBrowser = [temporal, prismaPackage, 'node:', 'express', 'pg'];

/** The fences of docs/architecture.md, each shown to work by a planted violation in test/fences. */
export const fences: readonly Fence[] = [
  {
    of: 'process',
    may: [],
    mustNot: [...inTheBrowser, canvas, 'react', 'react-dom'],
    why: 'the process language is pure: it runs alike in the browser, in a run and in a test',
  },
  {
    of: 'editor',
    may: ['process', 'server/contract'],
    mustNot: [...inTheBrowser, canvas],
    why: 'the editor knows the process language and the contract of the API, and nothing behind it',
  },
  {
    of: 'editor/canvas',
    may: ['editor', 'process', 'server/contract'],
    mustNot: inTheBrowser,
    why: 'the canvas library is known in this one folder',
  },
  {
    of: 'editor/vite.config.ts',
    may: ['editor'],
    mustNot: [],
    why: 'it runs in Node, when the editor is built',
  },
  {
    of: 'server/contract',
    may: ['process'],
    mustNot: [...inTheBrowser, canvas],
    why: 'the contract of the API is read by the editor too',
  },
  {
    of: 'server',
    may: [
      'process',
      'prisma',
      'workflows/contract.ts',
      'activities/providers',
      'activities/holidays',
      'activities/calendar-file.ts',
      'activities/candidate-link.ts',
      'activities/offered-times.ts',
      'activities/undone-reviews.ts',
      'activities/preview',
    ],
    mustNot: [canvas],
    why: 'the server speaks to runs by their contract alone, and shares with them what both need of a provider, of the holidays, of a link, of a calendar file, of offered times and of reviews, and the preview that must say what the run will say',
  },
  {
    of: 'prisma',
    may: [],
    mustNot: [temporal, canvas],
    why: 'storage knows nothing of those who use it',
  },
  {
    of: 'workflows',
    may: ['process'],
    mayTypes: ['activities', 'prisma'],
    mustNot: [prismaPackage, canvas, 'node:', 'zod', 'express', 'pg', '@temporalio/client', '@temporalio/worker'],
    why: 'workflows run in a sandbox that is replayed: no world, no clock, activities by type alone',
  },
  {
    of: 'activities',
    may: ['process', 'prisma', 'workflows/contract.ts'],
    mustNot: [temporal, canvas],
    why: 'business logic does not know that Temporal calls it',
  },
  {
    of: 'worker',
    may: ['workflows', 'activities', 'prisma', 'server/environment.ts'],
    mustNot: [canvas],
    why: 'the worker puts runs and activities together and knows nothing of the server but the environment',
  },
  {
    of: 'lint',
    may: [],
    mustNot: [temporal, canvas, prismaPackage],
    why: 'lint rules stand alone',
  },
];

/** Folders whose names say nothing of what is in them. */
export const vagueFolders = ['utils', 'common', 'shared', 'helpers'];

/** One import as the lint rule sees it, its paths relative to the root with forward slashes. */
export interface Import {
  readonly from: string;
  /** The path of the imported file, or the package as it is written. */
  readonly to: { readonly file: string } | { readonly package: string };
  readonly typesOnly: boolean;
}

/** Why the import is out of bounds, or undefined when it is fine. */
export function findTrespass({ from, to, typesOnly }: Import): string | undefined {
  const fence = fenceOf(from);
  if (!fence) return undefined;
  if ('file' in to && isGeneratedClient(to.file) && !isIn(from, 'prisma')) {
    return `${from} must not import ${to.file}: the database client is reached by prisma/client.ts alone`;
  }
  if ('file' in to ? mayImport(fence, to.file, typesOnly) : !isForbidden(fence, to.package)) return undefined;
  return `${fence.of} must not import ${'file' in to ? to.file : to.package}: ${fence.why}`;
}

function fenceOf(file: string): Fence | undefined {
  return fences.filter(({ of }) => isIn(file, of)).toSorted((a, b) => b.of.length - a.of.length)[0];
}

function mayImport({ of, may, mayTypes = [] }: Fence, file: string, typesOnly: boolean): boolean {
  return [of, ...may, ...(typesOnly ? mayTypes : [])].some((place) => isIn(file, place));
}

function isForbidden({ mustNot }: Fence, name: string): boolean {
  return mustNot.some((other) => (/[/:]$/.test(other) ? name.startsWith(other) : name === other || isIn(name, other)));
}

function isGeneratedClient(file: string): boolean {
  return isIn(file, 'prisma/generated');
}

function isIn(file: string, place: string): boolean {
  return file === place || file.startsWith(`${place}/`);
}
