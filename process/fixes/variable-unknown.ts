import { readTemplate } from '../checks/template-variables.ts';
import type { Definition } from '../definition/schema.ts';
import { findVariable, textVariables } from '../texts/variables.ts';
import { putAt, readAt } from './at-path.ts';
import type { Fix, Fixer } from './contract.ts';
import { distanceBetween } from './distance-between.ts';

const mostMistakes = 4;

/** A name that is nearly right becomes the right one; else the variable is taken out. */
export const variableUnknown: Fixer = ({ path, message }, { definition }) => {
  const template = readAt(definition, path);
  const wrong = /\{\{ (.+?) \}\}/.exec(message.en)?.[1];
  if (typeof template !== 'string' || wrong === undefined || !readTemplate(template).variables.includes(wrong))
    return [];
  return [...renamed(definition, path, template, wrong), removed(path, template, wrong)];
};

type Path = readonly (string | number)[];

function renamed(definition: Definition, path: Path, template: string, wrong: string): Fix[] {
  const near = knownPaths(definition)
    .map((known) => ({ known, distance: distanceBetween(known.toLowerCase(), wrong.toLowerCase()) }))
    .filter(({ distance }) => distance <= mostMistakes)
    .sort((one, other) => one.distance - other.distance)[0];
  if (!near) return [];
  const right = writtenOf(near.known);
  return [
    {
      id: `write:${near.known}`,
      label: { sv: `Skriv {{ ${right} }}`, en: `Write {{ ${right} }}` },
      apply: (now) => putAt(now, path, template.replace(everyUseOf(wrong), right)),
    },
  ];
}

function removed(path: Path, template: string, wrong: string): Fix {
  const output = new RegExp(` ?\\{\\{-?\\s*${escaped(wrong)}${nameEnds}[^}]*\\}\\}`, 'g');
  return {
    id: 'remove',
    label: { sv: `Ta bort {{ ${wrong} }}`, en: `Take {{ ${wrong} }} out` },
    apply: (now) => putAt(now, path, template.replace(output, '')),
  };
}

const escaped = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** A longer name that begins like it is another. */
const nameEnds = '(?![\\w.-])';
const everyUseOf = (wrong: string) => new RegExp(`(?<![\\w.-])${escaped(wrong)}${nameEnds}`, 'g');

function knownPaths({ fields, steps }: Definition): string[] {
  const questions = Object.values(steps).flatMap((step) => (step.kind === 'ask' ? Object.keys(step.questions) : []));
  return [
    ...textVariables.map((variable) => variable.path),
    ...Object.keys(fields).map((field) => `fields.${field}`),
    ...questions.map((question) => `answer.${question}`),
  ].filter((path) => findVariable(path));
}

/** A name with a hyphen is read as a subtraction unless it stands in brackets. */
function writtenOf(path: string): string {
  const [group = '', name = ''] = path.split('.');
  return name.includes('-') ? `${group}["${name}"]` : path;
}
