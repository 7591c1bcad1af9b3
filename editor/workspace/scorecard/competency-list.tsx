import { IconCircle, IconCircleCheckFilled, IconCircleHalf2 } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { DraftContent } from '../../../server/contract/scorecards.ts';
import { inLanguage, useLanguage } from '../../shell/language.ts';
import { type Competency, isBlank, lackOf, type Rating } from './content.ts';
import classes from './scorecard.module.css';

const icons = { done: IconCircleCheckFilled, begun: IconCircleHalf2, untouched: IconCircle } as const;

function stateOf(rating: Rating | undefined): keyof typeof icons {
  if (lackOf(rating) === undefined) return 'done';
  return rating?.level !== undefined || rating?.evidence.some((item) => !isBlank(item)) ? 'begun' : 'untouched';
}

/** Every competency with how far it has come, beside the one that is open. */
export function CompetencyList({
  competencies,
  ratings,
  at,
  onGo,
}: {
  readonly competencies: readonly Competency[];
  readonly ratings: DraftContent['ratings'];
  readonly at: number;
  readonly onGo: (at: number) => void;
}) {
  const { t } = useTranslation('scorecard');
  const language = useLanguage();
  const entry = (index: number, name: string, state?: keyof typeof icons) => {
    const Icon = state && icons[state];
    return (
      <li key={index}>
        <button
          type="button"
          className={classes.entry}
          aria-current={at === index ? 'step' : undefined}
          onClick={() => onGo(index)}
        >
          {Icon && <Icon size={18} className={classes.entryIcon} data-state={state} aria-hidden />}
          <span>{name}</span>
          {state && <span className="visually-hidden">{t(state)}</span>}
        </button>
      </li>
    );
  };
  return (
    <nav className={classes.list} aria-label={t('competencies')}>
      <ol>
        {competencies.map(({ id, name }, index) =>
          entry(index, inLanguage(name, language) || id, stateOf(ratings[id])),
        )}
        {entry(competencies.length, t('overview'))}
      </ol>
    </nav>
  );
}
