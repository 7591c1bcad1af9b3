import type { Template, Variable } from 'liquidjs';
import { mostTemplateCharacters, plainEngine } from './liquid-engine.ts';
import { type TemplateError, toTemplateError } from './template-error.ts';

/** A variable that a template reads: its path ('candidate.firstName') and where, line and column from 1. */
export type UsedVariable = { readonly path: string; readonly line: number; readonly column: number };

export type ParsedTemplate =
  | { readonly kind: 'parsed'; readonly templates: Template[] }
  | { readonly kind: 'broken'; readonly error: TemplateError };

/** What is wrong with a template's Liquid, as data; an empty list where it can be parsed. Never throws. */
export function checkTemplate(template: string): TemplateError[] {
  const parsed = parseTemplate(template);
  return parsed.kind === 'broken' ? [parsed.error] : [];
}

/** Every place where a template reads a variable that must be given to it, in the order of the text; none where it cannot be parsed. */
export function variablesOf(template: string): UsedVariable[] {
  const parsed = parseTemplate(template);
  if (parsed.kind === 'broken') return [];
  const { globals } = plainEngine.analyzeSync(parsed.templates);
  const used = Object.values(globals).flat().map(toUsedVariable);
  return used.sort((one, other) => one.line - other.line || one.column - other.column);
}

export function parseTemplate(template: string, engine = plainEngine): ParsedTemplate {
  if (template.length > mostTemplateCharacters) return { kind: 'broken', error: { code: 'too-large', detail: '' } };
  try {
    return { kind: 'parsed', templates: engine.parse(template) };
  } catch (thrown) {
    return { kind: 'broken', error: toTemplateError(thrown) };
  }
}

function toUsedVariable({ segments, location }: Variable): UsedVariable {
  return { path: segments.map(String).join('.'), line: location.row, column: location.col };
}
