import type { Definition, LocalText } from '../definition/schema.ts';
import { nameOfText } from '../texts/name-of-text.ts';
import type { Words } from './check.ts';

/** A name for sentences in both languages; the other language or the id stands in where one is missing. */
export function nameOf(name: LocalText | undefined, id: string): Words {
  const sv = name?.sv?.trim() || name?.en?.trim() || id;
  const en = name?.en?.trim() || name?.sv?.trim() || id;
  return { sv: `”${sv}”`, en: `“${en}”` };
}

export function stepName(definition: Definition, stepId: string): Words {
  return nameOf(definition.steps[stepId]?.name, stepId);
}

export function exitName(definition: Definition, stepId: string, exitId: string): Words {
  const step = definition.steps[stepId];
  if (step?.kind === 'stage') return nameOf(step.exits[exitId]?.name, exitId);
  if (step?.kind === 'branch') return nameOf(step.branches.find((branch) => branch.id === exitId)?.name, exitId);
  return nameOf(standardExits[exitId], exitId);
}

export function textName(definition: Definition, textId: string): Words {
  const text = definition.texts[textId];
  return nameOf(text && nameOfText(text), textId);
}

const standardExits: Readonly<Record<string, LocalText>> = {
  next: { sv: 'nästa', en: 'next' },
  otherwise: { sv: 'annars', en: 'otherwise' },
  answered: { sv: 'svarade', en: 'answered' },
  'no-answer': { sv: 'inget svar', en: 'no answer' },
  yes: { sv: 'ja', en: 'yes' },
  no: { sv: 'nej', en: 'no' },
};
