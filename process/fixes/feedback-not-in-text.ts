import type { Fixer } from './contract.ts';
import { withFeedback } from './with-feedback.ts';

/** What the decision must bring is written into the message of the exit. */
export const feedbackNotInText: Fixer = ({ stepId, exitId }) =>
  stepId === undefined || exitId === undefined
    ? []
    : [
        {
          id: 'insert',
          label: { sv: 'Skriv in återkopplingen', en: 'Write the feedback into it' },
          apply: (now) => withFeedback(now, stepId, exitId),
        },
      ];
