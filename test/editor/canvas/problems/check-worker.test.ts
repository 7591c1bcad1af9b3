import { beforeAll, expect, test, vi } from 'vitest';
import type { CheckAnswer } from '../../../../editor/canvas/problems/check-answer.ts';
import { removeSteps } from '../../../../editor/canvas/edits/remove-steps.ts';
import type { Definition } from '../../../../process/definition/schema.ts';
import { gallery } from '../../../../process/gallery/gallery.ts';
import { checkDefinition } from '../../../../server/checking/check-definition.ts';

const today = Date.parse('2026-11-25T12:00:00Z');
const posted = vi.fn<(message: { number: number; answer: CheckAnswer }) => void>();
let ask: (definition: Definition) => CheckAnswer;

beforeAll(async () => {
  // The worker's own global scope, which Node does not have.
  const scope: { postMessage: typeof posted; onmessage?: (event: object) => void } = { postMessage: posted };
  vi.stubGlobal('self', scope);
  await import('../../../../editor/canvas/problems/check-worker.ts');
  ask = (definition) => {
    scope.onmessage?.({ data: { number: 7, definition, today } });
    const message = posted.mock.lastCall?.[0];
    expect(message?.number).toBe(7);
    if (!message) throw new Error('the worker has not answered');
    return message.answer;
  };
});

const nurse = gallery.find(({ definition }) => definition.id === 'nurse')?.definition;
if (!nurse) throw new Error('The gallery has no nurse process');

test.each([
  ['a ready drawing', nurse, 0],
  ['a drawing whose way has no end', removeSteps(nurse, ['hired', 'declined']), 1],
])(
  '%s is judged in the browser as the server judges it',
  (_, definition, fewestErrors) => {
    const { problems, longestSilence } = checkDefinition(definition, new Date(today));
    const errors = problems.filter(({ severity }) => severity === 'error').length;
    expect(fewestErrors === 0 ? errors === 0 : errors >= fewestErrors).toBe(true);
    const answer = ask(definition);
    expect(answer.problems).toEqual(problems);
    const wanted = longestSilence?.kind === 'silence' ? longestSilence : undefined;
    expect(answer.silence?.calendarDays).toBe(wanted?.calendarDays);
    expect(answer.silence?.workingDays).toBe(wanted?.workingDays);
    expect(answer.silence?.path.length ?? 0).toBe(new Set(wanted?.path.map(({ stepId }) => stepId)).size);
  },
  60_000,
);
