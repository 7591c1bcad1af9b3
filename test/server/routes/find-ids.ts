import type { z } from 'zod';
import type { NamedRoute } from './valid-requests.ts';

/** Names inside a drawing, of competencies' evidence and of the product's own gallery: nothing that an organisation owns by itself. */
const ofTheDrawing = ['stepId', 'exitId', 'textId', 'competencyId', 'evidenceId', 'personId', 'galleryId'];
/** Made by whoever sends it, and unknown to the server before. */
const made = ['windowId', 'evidence[].id', 'source.id'];

type Found = { readonly path: string; readonly format: unknown };

/** Every id of something owned that the route takes in its body or query, by its place: what is a UUID, or is called an id. */
export function idsOf([, { body, query }]: NamedRoute): string[] {
  const found = [...leavesOf(body, 'body'), ...leavesOf(query, 'query')];
  return [...new Set(found.filter(isOwnedId).map(({ path }) => path))];
}

function isOwnedId({ path, format }: Found): boolean {
  const name = path.replace(/\[\]$/u, '').split('.').at(-1) ?? '';
  if (ofTheDrawing.includes(name) || made.some((end) => path.endsWith(end))) return false;
  return format === 'uuid' || /^ids?$|Ids?$/u.test(name);
}

type Definition = Record<string, unknown> & {
  readonly type: string;
  readonly shape?: Record<string, z.ZodType>;
  readonly options?: readonly z.ZodType[];
};

/** Whatever a schema holds that holds nothing more; `[]` of lists, `{key}` and `{}` of records. */
function leavesOf(schema: z.ZodType, path: string): Found[] {
  const def = schema.def as unknown as Definition;
  const inner = (name: string, below = path) => leavesOf(def[name] as z.ZodType, below);
  if (def.shape) return Object.entries(def.shape).flatMap(([name, one]) => leavesOf(one, `${path}.${name}`));
  if (def.options) return def.options.flatMap((one) => leavesOf(one, path));
  if (def.type === 'array') return inner('element', `${path}[]`);
  if (def.type === 'record') return [...inner('keyType', `${path}.{key}`), ...inner('valueType', `${path}.{}`)];
  if (def.type === 'pipe') return [...inner('in'), ...inner('out')];
  if (def.type === 'intersection') return [...inner('left'), ...inner('right')];
  if (def['innerType']) return inner('innerType');
  if (['tuple', 'map', 'set', 'lazy', 'promise'].includes(def.type)) throw new Error(`${path} is a ${def.type}`);
  return [{ path, format: def['format'] }];
}
