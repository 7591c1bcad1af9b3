import { Button, Popover, Switch, UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Definition, Language } from '../../../process/definition/schema.ts';
import { inLanguage } from '../../shell/language.ts';
import { exitName } from '../steps/exit-name.ts';
import classes from './dock.module.css';
import type { Coverage } from './use-coverage.ts';

type LineProps = {
  readonly definition: Definition;
  readonly coverage: Coverage;
  readonly language: Language;
  readonly isShown: boolean;
  readonly onShow: (isShown: boolean) => void;
};

const mostNamed = 40;

/** How many exits the runs so far have walked, which not, and whether that is shown on the drawing. */
export function CoverageLine({ definition, coverage, language, isShown, onShow }: LineProps) {
  const { t } = useTranslation('simulation');
  const { all, walked, notWalked } = coverage;
  const nameOf = ({ stepId, exitId }: (typeof all)[number]) => {
    const step = definition.steps[stepId];
    return step ? `${inLanguage(step.name, language) || stepId} → ${exitName(step, exitId, language)}` : exitId;
  };
  const named = notWalked.slice(0, mostNamed).map(nameOf);
  const more = notWalked.length > mostNamed ? ' …' : '';
  return (
    <span className={classes.coverage}>
      <Popover position="top-end" width={360}>
        <Popover.Target>
          <UnstyledButton className={classes.tab}>
            {t('coverage', { walked: walked.size, all: all.length })}
          </UnstyledButton>
        </Popover.Target>
        <Popover.Dropdown>
          <p style={{ margin: '0 0 8px' }}>
            {notWalked.length === 0 ? t('allWalked') : t('notWalked', { list: `${named.join(', ')}${more}` })}
          </p>
          <Button size="compact-sm" variant="default" onClick={coverage.reset}>
            {t('resetCoverage')}
          </Button>
        </Popover.Dropdown>
      </Popover>
      <Switch
        size="xs"
        label={t('showCoverage')}
        checked={isShown}
        onChange={(event) => onShow(event.currentTarget.checked)}
      />
    </span>
  );
}
