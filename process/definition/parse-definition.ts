import type { Problem } from '../problem.ts';
import { fileProblem } from './file-problem.ts';
import { jsonErrorAt } from './json-error-at.ts';
import { migrateDefinition } from './migrate-definition.ts';
import { scanJson } from './scan-json.ts';
import { type Definition, definitionSchema } from './schema.ts';
import { shapeProblems } from './shape-problems.ts';

export type Parsed =
  | { readonly kind: 'ok'; readonly definition: Definition }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] };

/** What a process file may hold at most; beyond it the file is refused before it is looked into. */
export const fileLimits = { bytes: 5 * 1024 * 1024, depth: 32 } as const;

/**
 * The definition in a process file, given as its text or as a value that was already read from JSON, in any `schemaVersion` so far.
 * Never throws: what is wrong comes back as problems, all those of the form at once. Whether the drawing is good is for the checks.
 */
export function parseDefinition(input: unknown): Parsed {
  const text = typeof input === 'string' ? input : toText(input);
  if (text === undefined) return refused(fileProblem('file-not-json', []));
  const read = readJson(text);
  if (read.kind === 'problems') return read;
  const migrated = migrateDefinition(read.value);
  if (migrated.kind === 'unknownVersion') return refused(fileProblem('file-version-unknown', ['schemaVersion']));
  if (migrated.kind === 'ambiguous')
    return refused(fileProblem('file-connection-list', migrated.path, { what: migrated.what }));
  return validate(migrated.value);
}

function readJson(text: string): { kind: 'ok'; value: unknown } | Extract<Parsed, { kind: 'problems' }> {
  const json = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  if (isLongerThan(json, fileLimits.bytes)) return refused(fileProblem('file-too-large', []));
  if (json.trim() === '') return refused(fileProblem('file-empty', []));
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return refused(fileProblem('file-not-json', [], { what: placeOf(json) }));
  }
  const scan = scanJson(json, fileLimits.depth);
  if (scan.kind === 'tooDeep') return refused(fileProblem('file-too-deep', scan.path.slice(0, 8)));
  if (scan.kind === 'duplicateKey')
    return refused(fileProblem('file-duplicate-key', [...scan.path, scan.key], { what: scan.key }));
  if (scan.kind === 'forbiddenKey')
    return refused(fileProblem('file-forbidden-key', [...scan.path, scan.key], { what: scan.key }));
  if (scan.kind === 'brokenText') return refused(fileProblem('file-broken-text', scan.path));
  return { kind: 'ok', value };
}

function validate(value: unknown): Parsed {
  const parsed = definitionSchema.safeParse(value);
  if (!parsed.success) return { kind: 'problems', problems: shapeProblems(parsed.error.issues) };
  const twice = idsTwice(parsed.data);
  return twice.length > 0 ? { kind: 'problems', problems: twice } : { kind: 'ok', definition: parsed.data };
}

/** Lists whose entries are told apart by what must be there once; those of a single step are for the checks, which know its name. */
function idsTwice({ languages, layout, scenarios = [] }: Definition): Problem[] {
  const lists: [(string | number)[], readonly string[]][] = [
    [['languages'], languages],
    [['scenarios'], scenarios.map(({ id }) => id)],
    [['layout', 'notes'], layout.notes.map(({ id }) => id)],
    [['layout', 'areas'], (layout.areas ?? []).map(({ id }) => id)],
  ];
  return lists.flatMap(([path, ids]) => {
    const seen = new Set<string>();
    return ids.flatMap((id, index) => {
      if (seen.has(id)) return [fileProblem('file-duplicate-id', [...path, index], { what: id })];
      seen.add(id);
      return [];
    });
  });
}

function refused(problem: Problem): Extract<Parsed, { kind: 'problems' }> {
  return { kind: 'problems', problems: [problem] };
}

/** Values take the way of text, so that getters, cycles and prototypes of a stranger's object cannot play tricks later. */
function toText(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}

function isLongerThan(text: string, bytes: number): boolean {
  if (text.length > bytes) return true;
  if (text.length * 3 <= bytes) return false;
  return new TextEncoder().encode(text).length > bytes;
}

function placeOf(text: string): string {
  const before = text.slice(0, jsonErrorAt(text)).split('\n');
  return `${before.length}:${(before.at(-1) ?? '').length + 1}`;
}
