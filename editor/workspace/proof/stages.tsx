import { useTranslation } from 'react-i18next';
import { dayBounds } from '../../../server/contract/proof-bounds.ts';
import type { ProvedStage } from '../../../server/contract/proof.ts';
import { inLanguage, useLanguage } from '../../shell/language.ts';
import { elapsed } from '../page/since.ts';
import classes from './proof.module.css';
import './texts.ts';

/** How long each stage's answers took, and how many came late. */
export function Stages({ stages, more }: { readonly stages: readonly ProvedStage[]; readonly more: number }) {
  const { t } = useTranslation('proof');
  if (stages.length === 0) return null;
  return (
    <section className={classes.part}>
      <h2>{t('stages')}</h2>
      <p className={classes.soft}>{t('stagesLead')}</p>
      <table className={classes.stages}>
        <thead>
          <tr>
            <th scope="col">{t('stage')}</th>
            <th scope="col">{t('spread')}</th>
            <th scope="col">{t('median')}</th>
            <th scope="col">{t('late')}</th>
          </tr>
        </thead>
        <tbody>
          {stages.map((stage) => (
            <Row key={JSON.stringify([stage.process, stage.name])} stage={stage} />
          ))}
        </tbody>
      </table>
      {more > 0 && <p className={classes.soft}>{t('moreStages', { count: more })}</p>}
    </section>
  );
}

function Row({
  stage: { process, name, medianWorkingDays, days, late, due, longestLate },
}: {
  readonly stage: ProvedStage;
}) {
  const { t } = useTranslation('proof');
  const language = useLanguage();
  return (
    <tr>
      <th scope="row">
        {inLanguage(name, language)}
        <small>{inLanguage(process, language)}</small>
      </th>
      <td data-label={t('spread')}>
        <Spread days={days} />
      </td>
      <td data-label={t('median')}>{medianWorkingDays === null ? '–' : t('days', { count: medianWorkingDays })}</td>
      <td data-label={t('late')} data-wrong={late > 0}>
        {t('lateOf', { count: late, due })}
        {longestLate !== null && <small>{t('longest', { time: elapsed(0, longestLate, language) })}</small>}
      </td>
    </tr>
  );
}

/** How many answers took how many working days: small columns, and the same in words. */
function Spread({ days }: { readonly days: readonly number[] }) {
  const { t } = useTranslation('proof');
  const most = Math.max(1, ...days);
  const label = (index: number) => {
    const [from, to] = [dayBounds[index - 1], dayBounds[index]];
    if (to === undefined) return t('more', { days: from });
    if (from === undefined) return t('atMost', { days: to });
    return from + 1 === to ? String(to) : t('between', { from: from + 1, to });
  };
  return (
    <ol className={classes.spread}>
      {days.map((count, index) => (
        <li key={label(index)} title={`${label(index)}: ${count}`}>
          <span className={classes.column} aria-hidden="true">
            {count > 0 && <span data-kind="first" style={{ height: `${Math.max(4, (100 * count) / most)}%` }} />}
          </span>
          <span className={classes.bound}>
            {label(index)}
            <span className="visually-hidden">: {count}</span>
          </span>
        </li>
      ))}
    </ol>
  );
}
