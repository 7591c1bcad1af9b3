import { useTranslation } from 'react-i18next';
import { inLanguage, useLanguage } from '../../shell/language.ts';
import type { Competency, Rating } from './content.ts';
import classes from './scorecard.module.css';

const levels = [1, 2, 3, 4, 5] as const;
type Level = NonNullable<Rating['level']> | null;

/** The five levels with what one sees at each, and "not assessed"; arrow keys go from one to the next. */
export function LevelChoice({
  competency,
  level,
  disabled,
  onChoose,
}: {
  readonly competency: Competency;
  readonly level: Rating['level'];
  readonly disabled: boolean;
  readonly onChoose: (level: Level) => void;
}) {
  const { t } = useTranslation('scorecard');
  const language = useLanguage();
  const choice = (value: Level, mark: string, title: string, text: string | undefined) => (
    <label key={mark} className={classes.level} data-chosen={level === value || undefined}>
      <input
        type="radio"
        name={`level-${competency.id}`}
        checked={level === value}
        disabled={disabled}
        onChange={() => onChoose(value)}
      />
      <span className={classes.mark} aria-hidden>
        {mark}
      </span>
      <span>
        <span className={classes.levelName}>{title}</span>
        {text && <span className={classes.anchor}>{text}</span>}
      </span>
    </label>
  );
  return (
    <fieldset className={classes.levels}>
      <legend className="visually-hidden">{t('levelOf', { name: inLanguage(competency.name, language) })}</legend>
      {levels.map((value) =>
        choice(value, String(value), t(`level${value}`), inLanguage(competency.anchors?.[value - 1], language)),
      )}
      {choice(null, '–', t('notAssessed'), t('notAssessedText'))}
    </fieldset>
  );
}
