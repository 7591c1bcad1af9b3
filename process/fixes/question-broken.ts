import { askersOf } from '../definition/askers-of.ts';
import type { AskStep, Definition } from '../definition/schema.ts';
import { putAt } from './at-path.ts';
import type { Fix, Fixer } from './contract.ts';
import { freeId } from './free-id.ts';
import { inEachLanguage } from './in-each-language.ts';

/** A first question, a text in place of a choice without options, a decider that must be answered, or every answer the same way. */
export const questionBroken: Fixer = ({ stepId, path }, { definition }) => {
  const step = stepId === undefined ? undefined : definition.steps[stepId];
  if (stepId === undefined || step?.kind !== 'ask') return [];
  const last = path.at(-1);
  if (last === 'questions') return [asking(definition, path)];
  if (last === 'options') return [asText(path.slice(0, -1))];
  if (last === 'no-answer') return [renamed(step, stepId, path)];
  return last === 'decides' ? deciding(step, stepId) : [];
};

type Path = readonly (string | number)[];

function asking(definition: Definition, path: Path): Fix {
  const label = inEachLanguage(definition, { sv: 'Ny fråga', en: 'New question' });
  return {
    id: 'ask',
    label: { sv: 'Lägg till en fråga', en: 'Add a question' },
    apply: (now) =>
      putAt(now, [...path, freeId('question', askersOf(now).keys())], { kind: 'text', label, required: true }),
  };
}

function asText(question: Path): Fix {
  return {
    id: 'text',
    label: { sv: 'Låt kandidaten svara fritt', en: 'Let the candidate answer freely' },
    apply: (now) => putAt(putAt(now, [...question, 'kind'], 'text'), [...question, 'options'], undefined),
  };
}

function renamed({ questions, decides }: AskStep, stepId: string, path: Path): Fix {
  const taken = Object.keys(questions[decides ?? '']?.options ?? {});
  const id = freeId('other', [...taken, 'no-answer']);
  return {
    id: 'rename',
    label: { sv: `Ge alternativet id:t ${id}`, en: `Give the option the id ${id}` },
    apply: (now) => {
      const option = questions[decides ?? '']?.options?.['no-answer'];
      const next = putAt(putAt(now, path, undefined), [...path.slice(0, -1), id], option);
      const target = now.connections[stepId]?.['no-answer'];
      return target === undefined ? next : putAt(next, ['connections', stepId, id], target);
    },
  };
}

function deciding({ questions, decides = '' }: AskStep, stepId: string): Fix[] {
  const question = questions[decides];
  const require: Fix = {
    id: 'require',
    label: { sv: 'Gör frågan obligatorisk', en: 'Require an answer to it' },
    apply: (now) => putAt(now, ['steps', stepId, 'questions', decides, 'required'], true),
  };
  const canDecide = question?.kind === 'choice' || question?.kind === 'boolean';
  return [...(canDecide ? [require] : []), together(stepId)];
}

/** No question decides; all answers lead where the first of them led. */
function together(stepId: string): Fix {
  return {
    id: 'together',
    label: { sv: 'Låt alla svar leda samma väg', en: 'Let every answer lead the same way' },
    apply: (now) => {
      const led = now.connections[stepId] ?? {};
      const target = Object.entries(led).find(([exit]) => exit !== 'no-answer')?.[1];
      const exits = {
        ...(target === undefined ? {} : { answered: target }),
        ...(led['no-answer'] === undefined ? {} : { 'no-answer': led['no-answer'] }),
      };
      return putAt(putAt(now, ['steps', stepId, 'decides'], undefined), ['connections', stepId], exits);
    },
  };
}
