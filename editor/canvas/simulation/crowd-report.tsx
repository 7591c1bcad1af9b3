import { useTranslation } from 'react-i18next';
import { formatDuration } from '../../../process/calendar/format-duration.ts';
import type { Definition, Language } from '../../../process/definition/schema.ts';
import type { Distribution } from '../../../process/simulation/distribution.ts';
import type { CrowdReport } from '../../../process/simulation/simulate-many.ts';
import { inLanguage } from '../../shell/language.ts';
import { Bars } from './bars.tsx';
import classes from './crowd.module.css';

type ReportProps = { readonly report: CrowdReport; readonly definition: Definition; readonly language: Language };

/** What came of a crowd: promises, outcomes, and how days and messages lie. */
export function CrowdReportView({ report, definition, language }: ReportProps) {
  const { t } = useTranslation('simulation');
  const stages = Object.keys(definition.steps).flatMap((id) => {
    const distribution = report.stages[id];
    return distribution ? [{ id, name: inLanguage(definition.steps[id]?.name, language) || id, distribution }] : [];
  });
  return (
    <>
      <Facts report={report} language={language} />
      <Table caption={t('daysPerStage')} rows={stages} language={language} most={t('most')} />
      <Table
        caption={`${t('messagesEach')} · ${t('daysInAll')}`}
        rows={[
          { id: 'messages', name: t('messagesEach'), distribution: report.messages.perCandidate },
          { id: 'days', name: t('daysInAll'), distribution: report.days },
        ]}
        language={language}
        most={t('most')}
      />
    </>
  );
}

function Facts({ report, language }: Omit<ReportProps, 'definition'>) {
  const { t } = useTranslation('simulation');
  const { answered, keptLastTold, keptOriginal, open } = report.promises;
  const share = (kept: number) => percent(answered === 0 ? 1 : kept / answered, language);
  const outcomes = Object.entries(report.outcomes).sort(([, left], [, right]) => right - left);
  return (
    <dl className={classes.facts}>
      <div data-state={keptLastTold === answered ? 'kept' : 'late'}>
        <dt>{t('kept')}</dt>
        <dd>
          {share(keptLastTold)} <small>{t('keptTold')}</small>
        </dd>
      </div>
      <div>
        <dt>{t('kept')}</dt>
        <dd>
          {share(keptOriginal)} <small>{t('keptFirst')}</small>
        </dd>
      </div>
      <div>
        <dt>{t('longest')}</dt>
        <dd>{formatDuration({ unit: 'calendarDays', amount: report.longestSilence }, language)}</dd>
      </div>
      <div>
        <dt>{t('openPromises')}</dt>
        <dd>{open}</dd>
      </div>
      <div>
        <dt>{t('outcomes')}</dt>
        <dd>
          <small>
            {outcomes
              .map(([outcome, count]) => {
                const name = outcome === 'none' ? t('none') : t(`outcome.${outcome}`, { ns: 'canvas' });
                return `${name} ${percent(count / report.candidates, language)}`;
              })
              .join(' · ')}
          </small>
        </dd>
      </div>
    </dl>
  );
}

/** Never rounded up to all: 99.99 % of promises are not all of them. */
function percent(share: number, language: Language): string {
  const shown = Math.floor(share * 1000) / 10;
  return `${language === 'sv' ? String(shown).replace('.', ',') : shown} %`;
}

type Row = { readonly id: string; readonly name: string; readonly distribution: Distribution };

type TableProps = {
  readonly caption: string;
  readonly rows: readonly Row[];
  readonly language: Language;
  readonly most: string;
};

function Table({ caption, rows, language, most }: TableProps) {
  const { t } = useTranslation('simulation');
  const shown = (value: number) => {
    const rounded = Math.round(value * 10) / 10;
    return language === 'sv' ? String(rounded).replace('.', ',') : String(rounded);
  };
  const end = Math.max(0, ...rows.map(({ distribution }) => distribution.most));
  const barWords = (from: number, to: number, count: number) =>
    t('bar', { range: from === to ? String(from) : `${from}–${to}`, shown: count.toLocaleString(language) });
  return (
    <table className={classes.table}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col" aria-label={t('stage')} />
          <th scope="col" aria-label={caption} />
          <th scope="col">{t('median')}</th>
          <th scope="col">{t('p90')}</th>
          <th scope="col">{most}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, distribution }) => {
          const [median, p90, longest] = [distribution.median, distribution.p90, distribution.most].map(shown);
          return (
            <tr key={id}>
              <td>{name}</td>
              <td>
                <Bars
                  distribution={distribution}
                  label={t('barsLabel', { name, median, p90, most: longest })}
                  most={end}
                  barWords={barWords}
                />
                <span className={classes.ticks} aria-hidden="true">
                  <span>0</span>
                  <span>{shown(end)}</span>
                </span>
              </td>
              <td className="tabular">{median}</td>
              <td className="tabular">{p90}</td>
              <td className="tabular">{longest}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
