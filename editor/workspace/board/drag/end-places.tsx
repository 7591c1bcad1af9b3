import { useTranslation } from 'react-i18next';
import type { BoardStep } from '../../../../server/contract/jobs.ts';
import { inLanguage, useLanguage } from '../../../shell/language.ts';
import classes from './drag.module.css';
import { DropPlace } from './drop-place.tsx';
import type { Drag } from './use-drag.ts';
import './texts.ts';

type EndPlacesProps = {
  readonly drag: Drag;
  readonly steps: readonly BoardStep[];
  readonly drop: (exitIds: readonly string[]) => void;
};

/** The exits of the dragged card's stage that lead to no column: they end the process, and are offered below the board meanwhile. */
export function EndPlaces({ drag, steps, drop }: EndPlacesProps) {
  const { t } = useTranslation('drag');
  const language = useLanguage();
  if (!drag.from) return null;
  const stages = new Set(steps.filter(({ kind }) => kind === 'stage').map(({ stepId }) => stepId));
  const exits = drag.from.step.exits.filter(({ leadsTo }) => leadsTo.some((id) => !stages.has(id)));
  if (exits.length === 0) return null;
  return (
    <div className={classes.ends}>
      <span>{t('ends')}</span>
      {exits.map((exit) => (
        <DropPlace
          key={exit.id}
          drag={drag}
          exits={[exit]}
          drop={drop}
          className={classes.end}
          label={inLanguage(exit.name, language)}
        >
          {inLanguage(exit.name, language)}
        </DropPlace>
      ))}
    </div>
  );
}
