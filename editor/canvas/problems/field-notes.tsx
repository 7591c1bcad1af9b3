import { IconAlertTriangleFilled, IconInfoCircleFilled } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { BothLanguages, Problem } from '../../../process/problem.ts';
import type { Reckoning } from '../../../process/meaning/reckoning.ts';
import { useEditing } from '../editing.ts';
import { useCheckingOf } from './checking.ts';
import { FixButtons } from './fix-buttons.tsx';
import { problemKey } from './problem-key.ts';
import classes from './problems.module.css';
import { useReckoning } from './use-reckoning.ts';

type Path = readonly (string | number)[];
type NotesProps = {
  /** Places in the process file that the field is about: what is wrong at or below one of them is said here. */
  readonly at: readonly Path[];
  /** What is wrong there is said elsewhere. */
  readonly except?: Path;
  /** What is wrong with the text wherever it is sent is said here too. */
  readonly textId?: string;
  /** Only what is wrong with the very place, nothing below it. */
  readonly isExact?: boolean;
  /** What the setting means in words, with dates. */
  readonly meaning?: (reckoning: Reckoning) => BothLanguages | null;
};

/** Below a field: what it means in words, and what is wrong with it, as one types. */
export function FieldNotes({ at, except, textId, isExact = false, meaning }: NotesProps) {
  const { language } = useEditing();
  const problems = useCheckingOf((checks) => checks.problems);
  const reckoning = useReckoning();
  const words = reckoning && meaning?.(reckoning);
  const own = problems.filter(
    (problem) =>
      (at.some((place) => isWithin(place, problem.path) && (!isExact || place.length === problem.path.length)) ||
        (textId !== undefined && problem.textId === textId)) &&
      !(except && isWithin(except, problem.path)),
  );
  if (!words && own.length === 0) return null;
  return (
    <div className={classes.notes}>
      {words && <p className={classes.meaning}>{words[language]}</p>}
      {own.map((problem) => (
        <FieldProblem key={problemKey(problem)} problem={problem} />
      ))}
    </div>
  );
}

function FieldProblem({ problem }: { readonly problem: Problem }) {
  const { t } = useTranslation('canvas');
  const { language } = useEditing();
  const Icon = problem.severity === 'error' ? IconAlertTriangleFilled : IconInfoCircleFilled;
  return (
    <div className={classes.fieldProblem}>
      <p data-severity={problem.severity}>
        <Icon size={14} aria-hidden="true" />
        <span className="visually-hidden">{t(`problems.${problem.severity}`)}: </span>
        {problem.message[language]}
      </p>
      <FixButtons problem={problem} />
    </div>
  );
}

const isWithin = (place: Path, path: Path) => place.every((key, index) => path[index] === key);
