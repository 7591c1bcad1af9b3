import { emptyDefinition } from '../../../process/definition/empty-definition.ts';
import type { Definition } from '../../../process/definition/schema.ts';
import { nameOfText } from '../../../process/texts/name-of-text.ts';

/** What a text begins with, so that the peers can tell the messages of a case apart. */
export const marks = { acknowledgement: 'ACK', rejected: 'EXIT' } as const;

/** The step and the exit by which every case ends. */
export const decidedAt = { stepId: 'screening', exitId: 'no' } as const;

/** How long a decision waits there: the shortest that may be drawn. */
export const undoMs = 10 * 60_000;

/** The smallest process that can be published, with the shortest undo window and mails at any hour. */
export function faultsDrawing(): Definition {
  const drawing = emptyDefinition('Faults');
  const stage = drawing.steps[decidedAt.stepId];
  if (stage?.kind !== 'stage') throw new Error('The smallest process has no stage of that name');
  return {
    ...drawing,
    policy: { ...drawing.policy, sendingWindow: { days: [1, 2, 3, 4, 5, 6, 7], opens: '00:00', closes: '23:59' } },
    steps: {
      ...drawing.steps,
      [decidedAt.stepId]: { ...stage, undoWindow: { amount: undoMs / 60_000, unit: 'minutes' } },
    },
    texts: Object.fromEntries(
      Object.entries(drawing.texts).map(([id, text]) => [id, id in marks ? marked(text, marks[id as never]) : text]),
    ),
  };
}

type Text = Definition['texts'][string];

function marked(text: Text, mark: string): Text {
  const { sv, en } = text.email ?? {};
  if (!sv || !en) throw new Error(`The text ${nameOfText(text).en} is not in both languages`);
  return {
    ...text,
    email: { sv: { ...sv, subject: `${mark} ${sv.subject}` }, en: { ...en, subject: `${mark} ${en.subject}` } },
    sms: { sv: `${mark} ${text.sms?.sv}`, en: `${mark} ${text.sms?.en}` },
  };
}
