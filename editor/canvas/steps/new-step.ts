import type { ChannelRule, Definition, LocalText, StageStep, Step, Text } from '../../../process/definition/schema.ts';
import { askersOf } from '../../../process/definition/askers-of.ts';
import type { AddedStep } from '../edits/add-step.ts';
import { readableId } from '../edits/readable-id.ts';
import { type StartingText, startingText } from '../../../process/texts/starting-texts.ts';

export type NewKind = Exclude<Step['kind'], 'start'>;
export const newKinds: readonly NewKind[] = ['stage', 'message', 'ask', 'wait', 'branch', 'end'];

const names: Record<NewKind, Required<LocalText>> = {
  stage: { sv: 'Ny etapp', en: 'New stage' },
  message: { sv: 'Nytt meddelande', en: 'New message' },
  ask: { sv: 'Ny fråga', en: 'New question' },
  wait: { sv: 'Vänta', en: 'Wait' },
  branch: { sv: 'Ny förgrening', en: 'New branch' },
  end: { sv: 'Slut', en: 'End' },
};
const candidatesChoice: ChannelRule = { kind: 'candidate' };

/** A step of that kind with settings that are good as they are, and the texts that it needs in the process's languages. */
export function newStep(definition: Definition, kind: NewKind): Omit<AddedStep, 'at'> {
  const stepId = readableId(kind, Object.keys(definition.steps), kind);
  const name = inLanguagesOf(definition, names[kind]);
  const texts: Record<string, Text> = {};
  const addText = (start: StartingText, part: string) => {
    const id = readableId(`${stepId}-${part}`, [...Object.keys(definition.texts), ...Object.keys(texts)], stepId);
    texts[id] = startingText(start, definition.languages);
    return id;
  };
  return { stepId, step: stepOf(definition, kind, name, addText), texts };
}

type AddText = (start: StartingText, part: string) => string;

function stepOf(definition: Definition, kind: NewKind, name: LocalText, addText: AddText): Step {
  switch (kind) {
    case 'stage':
      return newStage(definition, name, addText);
    case 'message':
      return { kind, name, text: addText('message', 'text'), channels: candidatesChoice, when: { kind: 'now' } };
    case 'ask': {
      const question = readableId('answer', askersOf(definition).keys(), 'answer');
      return {
        kind,
        name,
        text: addText('ask', 'text'),
        channels: candidatesChoice,
        questions: {
          [question]: {
            kind: 'boolean',
            label: inLanguagesOf(definition, { sv: 'Passar det dig?', en: 'Does this suit you?' }),
            required: true,
          },
        },
        decides: question,
        deadline: { amount: 5, unit: 'calendarDays' },
        reminders: [
          {
            before: { amount: 2, unit: 'calendarDays' },
            text: addText('reminder', 'reminder'),
            channels: candidatesChoice,
          },
        ],
      };
    }
    case 'wait':
      return { kind, name, for: { kind: 'span', span: { amount: 1, unit: 'workingDays' } } };
    case 'branch':
      return {
        kind,
        name,
        branches: [
          {
            id: 'yes',
            name: inLanguagesOf(definition, { sv: 'Ja', en: 'Yes' }),
            conditions: [{ subject: { kind: 'candidate', property: 'hasMobile' }, comparison: 'is', value: true }],
          },
        ],
      };
    case 'end':
      return { kind, name, outcome: 'rejected', endsOtherApplications: false };
  }
}

function newStage(definition: Definition, name: LocalText, addText: AddText): StageStep {
  const recruiter = { kind: 'role', role: 'recruiter' } as const;
  const manager = { kind: 'role', role: 'manager' } as const;
  return {
    kind: 'stage',
    name,
    responsible: [recruiter],
    promise: { from: 'entering', within: { amount: 5, unit: 'workingDays' } },
    ladder: {
      rungs: [
        { at: 50, action: 'remind', to: [recruiter] },
        { at: 80, action: 'escalate', to: [manager] },
      ],
      pages: [[recruiter], [manager], [{ kind: 'role', role: 'administrator' }]],
      holdingText: holdingTextOf(definition) ?? addText('holding', 'holding'),
      holdingChannels: candidatesChoice,
      holdingBefore: { amount: 2, unit: 'workingHours' },
      updateInterval: { amount: 3, unit: 'workingDays' },
    },
    undoWindow: { amount: 24, unit: 'hours' },
    exits: {
      advance: {
        kind: 'advance',
        name: inLanguagesOf(definition, { sv: 'Vidare', en: 'On' }),
        owes: 'text',
        message: { text: addText('advance', 'advance'), channels: candidatesChoice },
        requires: [],
      },
      reject: {
        kind: 'reject',
        name: inLanguagesOf(definition, { sv: 'Nej', en: 'No' }),
        owes: 'text',
        message: { text: addText('reject', 'reject'), channels: candidatesChoice },
        requires: [],
      },
    },
  };
}

/** A process says "we need more time" in one voice: a new stage takes the text that another one has. */
function holdingTextOf(definition: Definition): string | undefined {
  for (const step of Object.values(definition.steps)) if (step.kind === 'stage') return step.ladder.holdingText;
  return undefined;
}

/** A text in the languages of the process alone. */
export function inLanguagesOf(definition: Pick<Definition, 'languages'>, text: LocalText): LocalText {
  return Object.fromEntries(
    definition.languages.flatMap((language) => (text[language] === undefined ? [] : [[language, text[language]]])),
  );
}
