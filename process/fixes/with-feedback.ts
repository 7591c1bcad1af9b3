import type { Definition, StageExit } from '../definition/schema.ts';
import { templatesOf } from '../checks/templates-of.ts';
import { copyTextFor } from '../texts/copy-text-for.ts';
import { putAt } from './at-path.ts';
import { insertIntoText } from './insert-into-text.ts';

const variables = {
  text: ['feedback.text'],
  strengthAndDevelopment: ['feedback.strength', 'feedback.development'],
  nothing: [],
} as const;

/**
 * The message of an exit holds the feedback that the exit owes, and none that it does not. A text that other places send too is copied
 * first, so that nothing else changes its words.
 */
export function withFeedback(definition: Definition, stepId: string, exitId: string): Definition {
  const place = ['steps', stepId, 'exits', exitId, 'message', 'text'];
  const sent = exitOf(definition, stepId, exitId)?.message?.text;
  const own = sent === undefined ? definition : copyTextFor(definition, sent, [place]);
  const exit = exitOf(own, stepId, exitId);
  if (!exit?.message) return own;
  const { text } = exit.message;
  const wanted = variables[exit.owes];
  const left = Object.values(variables)
    .flat()
    .filter((path) => !wanted.some((other) => other === path));
  const cleared = left.reduce((now, path) => withoutVariable(now, text, path), own);
  return wanted.reduce((now, path) => insertIntoText(now, text, [path], both(`{{ ${path} }}`)), cleared);
}

const both = (words: string) => ({ sv: words, en: words });

function exitOf({ steps }: Definition, stepId: string, exitId: string): StageExit | undefined {
  const step = steps[stepId];
  return step?.kind === 'stage' ? step.exits[exitId] : undefined;
}

function withoutVariable(definition: Definition, textId: string, path: string): Definition {
  const text = definition.texts[textId];
  const output = new RegExp(`[ \\t]*\\{\\{-?\\s*${path.replace('.', '\\.')}\\b[^}]*\\}\\}`, 'g');
  return (text ? templatesOf(text) : []).reduce((now, { template, path: place }) => {
    const left = template.replace(output, '').replace(/\n{3,}/g, '\n\n');
    return left === template ? now : putAt(now, ['texts', textId, ...place], left);
  }, definition);
}
