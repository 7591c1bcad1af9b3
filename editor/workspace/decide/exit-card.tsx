import { Radio } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { BoardStep } from '../../../server/contract/jobs.ts';
import { inLanguage, useLanguage } from '../../shell/language.ts';
import classes from './exit-card.module.css';
import './texts.ts';

/** An exit to choose in a group of radios: its name, and whether it leads on or turns down. */
export function ExitCard({ exit }: { readonly exit: BoardStep['exits'][number] }) {
  const { t } = useTranslation('decide');
  const language = useLanguage();
  return (
    <Radio.Card value={exit.id} className={classes.exit ?? ''}>
      <Radio.Indicator />
      <span className={classes.exitName}>{inLanguage(exit.name, language)}</span>
      <span className={classes.exitKind} data-kind={exit.kind}>
        {t(exit.kind)}
      </span>
    </Radio.Card>
  );
}
