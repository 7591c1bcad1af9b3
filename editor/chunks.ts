import type { Rolldown } from 'vite';

type Graph = Rolldown.ChunkingContext;

const here = (path: string) => `${import.meta.dirname}/${path}`;
/** Of these the build takes what is used, so what they list says nothing of what a page needs. */
const catalogue =
  /node_modules\/(?:@mantine\/\w+\/esm\/index|@tabler\/icons-react\/dist\/esm\/(?:tabler-icons-react|icons\/index))\.mjs$/;
const icon = /node_modules\/@tabler\/icons-react\/dist\/esm\/icons\/Icon/;
const drawing = /node_modules\/@xyflow\/react\//;

/** What so many pages use lies in one file for all of them. */
const enoughPages = 4;

/**
 * Which file of the build a module goes to; null: the one that the bundler gives it by itself. The bundler never lets a page load what it does
 * without, so it makes a file for each set of pages that share something: some ninety for the first page, each a request of its own, and small
 * files compress worse. Here a page may get a few thousand bytes that only its neighbours use.
 */
function chunkOf(): (id: string, graph: Graph) => string | null {
  let ends: ReturnType<typeof endsOf> | undefined;
  return (id, graph) => {
    ends ??= endsOf(graph);
    if (icon.test(id)) return 'icons';
    const pages = ends.pages.filter((reached) => reached.has(id)).length;
    if (ends.canvas.has(id)) return pages > 0 ? 'common' : 'canvas';
    return pages >= enoughPages ? 'workspace' : null;
  };
}

/** What the canvas reaches, and what each page reaches that draws no process. */
function endsOf(graph: Graph) {
  const later = (path: string) => graph.getModuleInfo(here(path))?.dynamicallyImportedIds ?? [];
  const pages = [...later('workspace/index.ts'), ...later('shell/router.tsx')];
  if (pages.length === 0) throw new Error('No page was found that the editor loads later: look at editor/chunks.ts');
  return {
    canvas: reachedFrom(graph, here('canvas/canvas-page.tsx')),
    pages: pages.map((id) => reachedFrom(graph, id)).filter((reached) => ![...reached].some((id) => drawing.test(id))),
  };
}

function reachedFrom(graph: Graph, start: string): ReadonlySet<string> {
  const reached = new Set<string>();
  const left = [start];
  for (let id = left.pop(); id !== undefined; id = left.pop()) {
    if (reached.has(id) || catalogue.test(id)) continue;
    reached.add(id);
    left.push(...(graph.getModuleInfo(id)?.importedIds ?? []));
  }
  return reached;
}

/** The files that the editor is built into: what every page starts with, what several use, and one for each page and part. */
export function chunks(): Rolldown.CodeSplittingOptions {
  return {
    groups: [
      { name: 'start', tags: ['$initial'], priority: 2 },
      // What a module needs is reached from wherever the module is, so no file needs one that needs it.
      { name: chunkOf(), priority: 1, includeDependenciesRecursively: false },
    ],
  };
}
