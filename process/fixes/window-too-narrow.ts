import { putAt } from './at-path.ts';
import type { Fixer } from './contract.ts';

/** The exit uses the window of the process; that one opens on every working day while people work. */
export const windowTooNarrow: Fixer = ({ path }, { calendar }) => {
  const opening = (days: readonly number[]) => ({ days: [...days], opens: calendar.opens, closes: calendar.closes });
  const always = {
    id: 'workdays',
    label: { sv: 'Öppna fönstret hela arbetstiden', en: 'Open the window for all working hours' },
    apply: (now: Parameters<typeof putAt>[0]) => putAt(now, path, opening(calendar.workdays)),
  };
  if (path.at(-1) !== 'window') return [always];
  return [
    {
      id: 'process',
      label: { sv: 'Använd processens sändningsfönster', en: "Use the process's sending window" },
      apply: (now) => putAt(now, path, undefined),
    },
    always,
  ];
};
