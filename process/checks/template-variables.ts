import { checkTemplate, variablesOf } from '../texts/check-template.ts';
import { neededVariables } from '../texts/needed-variables.ts';
import type { TemplateError } from '../texts/template-error.ts';

export type Read = {
  readonly errors: readonly TemplateError[];
  /** Every variable that is read, each path once. */
  readonly variables: readonly string[];
  /** Those of them without which it cannot be rendered: no condition of the text asked first whether they are there. */
  readonly needed: readonly string[];
};

const known = new Map<string, Read>();
const mostKnown = 5_000;

/** What a template reads. Parsing Liquid is the dearest part of checking, so what was read is remembered by the template's text. */
export function readTemplate(template: string): Read {
  const before = known.get(template);
  if (before) return before;
  const variables = [...new Set(variablesOf(template).map(({ path }) => path))];
  const read = { errors: checkTemplate(template), variables, needed: neededVariables(template) };
  if (known.size >= mostKnown) known.clear();
  known.set(template, read);
  return read;
}
