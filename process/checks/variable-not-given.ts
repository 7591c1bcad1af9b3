import type { Definition, Text } from '../definition/schema.ts';
import type { TextUse } from '../definition/text-uses-of.ts';
import { findVariable } from '../texts/variables.ts';
import { type Check, errorAt } from './check.ts';
import { givenBefore } from './given-before.ts';
import { givenTo } from './given-to.ts';
import { stepName, textName } from './name-of.ts';
import { remembered } from '../remembered.ts';
import { readTemplate } from './template-variables.ts';
import { templatesOf } from './templates-of.ts';

/** Whatever path led to a message, every variable of its text has a value there; those that a text asks for first by `{% if %}` may lack one. */
export const variableNotGiven: Check = (drawing) => {
  const { definition, uses } = drawing;
  const before = givenBefore(drawing);
  const said = new Set<string>();
  const needed = remembered(neededIn);
  return uses.flatMap((use) => {
    const text = definition.texts[use.textId];
    const paths = text ? needed(text) : [];
    if (paths.length === 0) return [];
    const given = givenTo(use, drawing, before);
    return paths.flatMap((path) => {
      if (given(path)) return [];
      const key = `${use.textId}/${path}/${use.stepId ?? ''}/${use.exitId ?? ''}/${use.purpose}`;
      if (said.has(key)) return [];
      said.add(key);
      return [report(definition, use, path)];
    });
  });
};

/** The variables that some version of a text cannot do without, each once. */
const neededIn = (text: Text): readonly string[] => [
  ...new Set(
    templatesOf(text).flatMap(({ template }) => readTemplate(template).needed.filter((path) => findVariable(path))),
  ),
];

function report(definition: Definition, use: TextUse, path: string) {
  const text = textName(definition, use.textId);
  const where =
    use.stepId === undefined
      ? { sv: 'processens texter', en: 'the texts of the process' }
      : stepName(definition, use.stepId);
  const place = { ...(use.stepId ? { stepId: use.stepId } : {}), ...(use.exitId ? { exitId: use.exitId } : {}) };
  return errorAt(
    'variable-not-given',
    { ...place, textId: use.textId, path: use.path },
    {
      sv: `${text.sv} använder {{ ${path} }}, som inte alltid har ett värde i ${where.sv}.`,
      en: `${text.en} uses {{ ${path} }}, which does not always have a value in ${where.en}.`,
    },
    {
      sv: `Ta bort variabeln, skriv {% if ${path} %} runt den, eller kräv värdet tidigare på alla vägar hit.`,
      en: `Take the variable out, put {% if ${path} %} around it, or require the value earlier on every path to here.`,
    },
  );
}
