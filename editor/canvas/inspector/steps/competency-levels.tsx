import { useTranslation } from 'react-i18next';
import type { LocalText, StageStep } from '../../../../process/definition/schema.ts';
import { withOptional } from '../../edits/without.ts';
import { LocalTextInput } from '../inputs/local-text-input.tsx';
import classes from '../inspector.module.css';

type Competency = NonNullable<StageStep['scorecard']>['competencies'][number];
const levels = [0, 1, 2, 3, 4];

/** What assessors read of a competency: what it means, and what one sees at each level; left out, the library's of its id. */
export function CompetencyLevels({
  competency,
  onChange,
}: {
  readonly competency: Competency;
  readonly onChange: (competency: Competency) => void;
}) {
  const { t } = useTranslation('canvas');
  const { anchors = [], description = {} } = competency;
  const setAnchor = (at: number, anchor: LocalText) => {
    const next = levels.map((level) => (level === at ? anchor : (anchors[level] ?? {})));
    onChange(withOptional(competency, 'anchors', next.every(isBlank) ? undefined : next));
  };
  return (
    <details>
      <summary>{t('scorecard.levels')}</summary>
      <p className={classes.hint}>{t('scorecard.levelsHint')}</p>
      <LocalTextInput
        label={t('scorecard.meaning')}
        value={description}
        onChange={(meaning) =>
          onChange(withOptional(competency, 'description', isBlank(meaning) ? undefined : meaning))
        }
      />
      {levels.map((at) => (
        <LocalTextInput
          key={at}
          label={t('scorecard.level', { level: at + 1 })}
          value={anchors[at] ?? {}}
          onChange={(anchor) => setAnchor(at, anchor)}
        />
      ))}
    </details>
  );
}

const isBlank = (text: LocalText) => !text.sv?.trim() && !text.en?.trim();
