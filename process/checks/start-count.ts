import { atStep, type Check, errorAt } from './check.ts';

/** A process has exactly one start. */
export const startCount: Check = ({ definition }) => {
  const starts = Object.entries(definition.steps).filter(([, step]) => step.kind === 'start');
  if (starts.length === 0)
    return [
      errorAt(
        'start-count',
        { path: ['steps'] },
        { sv: 'Processen har ingen start.', en: 'The process has no start.' },
        { sv: 'Lägg till ett startsteg.', en: 'Add a start step.' },
      ),
    ];
  return starts
    .slice(1)
    .map(([stepId]) =>
      errorAt(
        'start-count',
        atStep(stepId),
        { sv: 'Processen har fler än en start.', en: 'The process has more than one start.' },
        { sv: 'Ta bort alla startsteg utom ett.', en: 'Remove all start steps but one.' },
      ),
    );
};
