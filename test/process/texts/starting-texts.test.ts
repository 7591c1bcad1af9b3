import { expect, test } from 'vitest';
import { swedishHolidays } from '../../../activities/holidays/swedish-holidays.ts';
import { checkDefinition } from '../../../process/checks/check-definition.ts';
import { firstTexts } from '../../../process/definition/first-texts.ts';
import type { Definition } from '../../../process/definition/schema.ts';
import { type TextUse, textUsesOf } from '../../../process/definition/text-uses-of.ts';
import { gallery } from '../../../process/gallery/gallery.ts';
import { type StartingText, startingText } from '../../../process/texts/starting-texts.ts';

const context = { holidays: swedishHolidays([2026, 2027, 2028]), horizon: { from: '2026-11-23', to: '2028-11-22' } };
const kinds: Partial<Record<TextUse['purpose'], StartingText>> = {
  entry: 'entry',
  holding: 'holding',
  invitation: 'invitation',
  moved: 'moved',
  cancelled: 'cancelled',
  askReminder: 'reminder',
  meetingReminder: 'reminder',
  ask: 'ask',
  message: 'message',
};
const exitKinds: Readonly<Record<string, StartingText>> = { advance: 'advance', reject: 'reject', other: 'message' };

/** What one begins with for a message of that purpose; undefined for those that a process is made with. */
function startFor({ steps }: Definition, { purpose, stepId = '', exitId = '' }: TextUse): StartingText | undefined {
  const step = steps[stepId];
  if (purpose !== 'exit') return stepId === '' ? undefined : kinds[purpose];
  return step?.kind === 'stage' ? exitKinds[step.exits[exitId]?.kind ?? ''] : undefined;
}

test.each(gallery.map(({ definition }) => [definition.id, definition] as const))(
  'the process %s can be published with the texts that one begins with, whatever its exits owe',
  (_, definition) => {
    const begun = { ...definition, texts: { ...definition.texts }, scenarios: [] };
    for (const use of textUsesOf(definition)) {
      const start = startFor(definition, use);
      if (start) begun.texts[use.textId] = startingText(start, definition.languages);
    }
    const errors = checkDefinition(begun, context).filter(({ severity }) => severity === 'error');
    expect(errors.map(({ message }) => message.en)).toEqual([]);
  },
);

test('no text that one begins with asks for an answer to the message itself, which nobody may read', () => {
  const begun = ['advance', 'reject', 'message', 'entry', 'holding'] as const;
  const texts = JSON.stringify(begun.map((one) => startingText(one, ['sv', 'en'])));
  expect(texts + JSON.stringify(firstTexts)).not.toMatch(/svara på det här me|reply to this m/);
});
