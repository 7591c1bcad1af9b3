import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApplicationDetail } from '../../../server/contract/applications.ts';
import { inLanguage, useLanguage } from '../../shell/language.ts';
import { useMe } from '../../shell/use-me.ts';
import { maySeeContacts } from '../may-recruit.ts';
import { When } from '../page/when.tsx';
import classes from './application.module.css';
import { PageLink } from './page-link.tsx';
import { ContactDialog } from './parts-loaded-later.ts';
import { useValueInWords } from './use-value-in-words.ts';
import '../page/texts.ts';

/** How to reach the candidate, what the process knows, and the way to their own page. */
export function Who({
  application,
  mayChange,
  zone,
}: {
  readonly application: ApplicationDetail;
  readonly mayChange: boolean;
  readonly zone: string;
}) {
  const { t } = useTranslation(['application', 'page']);
  const language = useLanguage();
  const said = useValueInWords();
  const [editing, setEditing] = useState(false);
  const { candidate, pageUrl, blocked } = application;
  const contact: [string, React.ReactNode][] = [
    [
      t('email'),
      candidate.email ? (
        <>
          <a href={`mailto:${candidate.email}`}>{candidate.email}</a>
          {blocked.email && <Blocked way={blocked.email} zone={zone} />}
        </>
      ) : (
        t('none')
      ),
    ],
    [
      t('phone'),
      candidate.phone ? (
        <>
          <a href={`tel:${candidate.phone}`}>{candidate.phone}</a>
          {!candidate.phoneIsMobile && <span className={classes.soft}> ({t('notMobile')})</span>}
          {blocked.sms && <Blocked way={blocked.sms} zone={zone} />}
        </>
      ) : (
        t('none')
      ),
    ],
  ];
  const facts: [string, React.ReactNode][] = [
    ...(maySeeContacts(useMe(), application.jobId) ? contact : []),
    [t('channel'), t(`channel${candidate.channel}`)],
    [t('language'), t(`page:${candidate.language}`)],
    ...(candidate.zone ? [[t('zone'), candidate.zone] as [string, string]] : []),
    ...(application.source ? [[t('source'), application.source] as [string, string]] : []),
    [t('applied'), <When key="applied" at={application.appliedAt} zone={zone} />],
    ...(application.consent
      ? [
          [t('consent'), <ConsentOf key="consent" consent={application.consent} zone={zone} />] as [
            string,
            React.ReactNode,
          ],
        ]
      : []),
    [t('version'), application.version.number],
    ...Object.entries(application.fields).map(([id, value]): [string, string] => [
      inLanguage(application.fieldLabels[id], language) || id,
      said(value, application.fieldKinds[id]),
    ]),
  ];
  return (
    <>
      <dl className={classes.facts}>
        {facts.map(([label, value]) => (
          <div key={label} style={{ display: 'contents' }}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        {pageUrl !== null && (
          <>
            <dt>{t('page')}</dt>
            <dd>
              <PageLink application={{ ...application, pageUrl }} mayChange={mayChange} />
            </dd>
          </>
        )}
      </dl>
      {mayChange && (
        <Button size="compact-xs" variant="default" onClick={() => setEditing(true)}>
          {t('edit')}
        </Button>
      )}
      <ContactDialog application={application} zone={zone} opened={editing} onClose={() => setEditing(false)} />
    </>
  );
}

/** Why nothing is sent there, and since when. */
function Blocked({
  way,
  zone,
}: {
  readonly way: NonNullable<ApplicationDetail['blocked']['email']>;
  readonly zone: string;
}) {
  const { t } = useTranslation('application');
  return (
    <div className={classes.soft}>
      {t(`blocked_${way.why}`)}
      {way.since !== null && (
        <>
          {' '}
          (<When at={way.since} zone={zone} />)
        </>
      )}
    </div>
  );
}

function ConsentOf({
  consent,
  zone,
}: {
  readonly consent: NonNullable<ApplicationDetail['consent']>;
  readonly zone: string;
}) {
  const { t } = useTranslation('application');
  return (
    <details>
      <summary>
        {t('consentNumber', { number: consent.number })} · <When at={consent.at} zone={zone} />
      </summary>
      <p className={classes.soft}>{consent.text}</p>
    </details>
  );
}
