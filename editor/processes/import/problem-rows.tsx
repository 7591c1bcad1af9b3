import { useTranslation } from 'react-i18next';
import type { Definition } from '../../../process/definition/schema.ts';
import type { Problem } from '../../../process/problem.ts';
import { inLanguage, useLanguage } from '../../shell/language.ts';
import classes from './import.module.css';

const shown = 50;

type RowsProps = {
  readonly problems: readonly Problem[];
  /** Undefined where the file is no definition: places are then told by their path alone. */
  readonly definition: Definition | undefined;
};

/** Problems with their places, errors first; of very many the first ones, and how many more there are. */
export function ProblemRows({ problems, definition }: RowsProps) {
  const { t } = useTranslation('processes');
  const language = useLanguage();
  if (problems.length === 0) return null;
  const sorted = problems.toSorted((a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning'));
  return (
    // Scrolls by keyboard too.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <ul className={classes.problems} tabIndex={0} aria-label={t('problems')}>
      {sorted.slice(0, shown).map((problem, at) => (
        <li key={`${problem.code}.${problem.path.join('.')}.${at}`} data-severity={problem.severity}>
          <span>
            <strong>{t(`import.severity.${problem.severity}`)}: </strong>
            {problem.message[language]}
          </span>
          <small>{problem.hint[language]}</small>
          <code>{placeOf(problem, definition, language)}</code>
        </li>
      ))}
      {sorted.length > shown && <li>{t('import.more', { count: sorted.length - shown })}</li>}
    </ul>
  );
}

function placeOf({ stepId, path }: Problem, definition: Definition | undefined, language: 'sv' | 'en'): string {
  const name = stepId === undefined ? '' : inLanguage(definition?.steps[stepId]?.name, language);
  const place = path.join(' › ');
  return name === '' ? place : `${name}: ${place}`;
}
