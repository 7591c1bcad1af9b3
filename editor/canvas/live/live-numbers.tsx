import { Tooltip } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Live } from '../../../server/contract/live.ts';
import { useLanguage } from '../../shell/language.ts';
import classes from './live.module.css';

/** How many are on their way, how many answers are due or late, and the share of promises that was kept. */
export function LiveNumbers({ live: { candidates, dueToday, late, promises } }: { readonly live: Live }) {
  const { t } = useTranslation('live');
  const language = useLanguage();
  const { due, kept, keptAsFirstTold } = promises;
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 });
  const hint = due === 0 ? t('noPromises') : t('keptHint', { due, kept, first: keptAsFirstTold });
  return (
    <dl className={classes.numbers}>
      <Fact value={candidates.toLocaleString(language)} label={t('onTheirWay')} />
      <Fact
        value={dueToday.toLocaleString(language)}
        label={t('dueToday')}
        state={dueToday > 0 ? 'today' : undefined}
      />
      <Fact value={late.toLocaleString(language)} label={t('late')} state={late > 0 ? 'late' : undefined} />
      <Tooltip label={hint} multiline w={300} events={{ hover: true, focus: true, touch: true }}>
        <div tabIndex={0} className={classes.fact}>
          <dt>{t('kept')}</dt>
          <dd>
            {due === 0 ? '–' : percent.format(Math.floor((1_000 * kept) / due) / 1_000)}
            <span className="visually-hidden">{hint}</span>
          </dd>
        </div>
      </Tooltip>
    </dl>
  );
}

function Fact({
  value,
  label,
  state,
}: {
  readonly value: string;
  readonly label: string;
  readonly state?: string | undefined;
}) {
  return (
    <div className={classes.fact} data-state={state}>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}
