import type { Definition, Language } from '../../../process/definition/schema.ts';
import { type VariableFor, variablesFor } from '../../../process/texts/variables-for.ts';
import { findVariable } from '../../../process/texts/variables.ts';
import { inLanguage } from '../../shell/language.ts';

export type VariableGroup = 'Candidate' | 'Job' | 'Date' | 'Meeting' | 'Feedback' | 'Fields' | 'Answers';

/** What can be inserted into a text, with the words that go in for it. */
export type PickableVariable = VariableFor & {
  readonly label: string;
  readonly example: string;
  readonly group: VariableGroup;
  readonly written: string;
};

const groups: Readonly<Record<string, VariableGroup>> = {
  candidate: 'Candidate',
  page: 'Candidate',
  job: 'Job',
  organisation: 'Job',
  recruiter: 'Job',
  promise: 'Date',
  previousPromise: 'Date',
  meeting: 'Meeting',
  feedback: 'Feedback',
  fields: 'Fields',
  answer: 'Answers',
};

/** What a text of this process may say wherever it is sent, named in the given language. */
export function pickableVariables(definition: Definition, textId: string, language: Language): PickableVariable[] {
  return variablesFor(definition, textId).map(({ path, known }) => {
    const [group = '', name = ''] = path.split('.');
    const variable = findVariable(path);
    const own = group === 'fields' || group === 'answer';
    const read = name.includes('-') ? `${group}["${name}"]` : path;
    return {
      path,
      known,
      group: groups[group] ?? 'Candidate',
      label: own ? labelOf(definition, group, name, language) : (variable?.label[language] ?? path),
      example: own ? '' : (variable?.example[language] ?? ''),
      written: known === 'always' ? `{{ ${read} }}` : `{% if ${read} %}{{ ${read} }}{% endif %}`,
    };
  });
}

function labelOf({ fields, steps }: Definition, group: string, name: string, language: Language): string {
  if (group === 'fields') return inLanguage(fields[name]?.label, language) || name;
  for (const step of Object.values(steps))
    if (step.kind === 'ask' && step.questions[name]) return inLanguage(step.questions[name].label, language) || name;
  return name;
}
