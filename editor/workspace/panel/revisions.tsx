import { Drawer } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { BoardStep } from '../../../server/contract/jobs.ts';
import { routes } from '../../../server/contract/routes.ts';
import type { ScorecardRevisionView } from '../../../server/contract/scorecards.ts';
import { Failed } from '../../shell/error-page.tsx';
import { inLanguage, useLanguage } from '../../shell/language.ts';
import { LoadMore } from '../page/load-more.tsx';
import { usePages } from '../page/use-pages.ts';
import { When } from '../page/when.tsx';
import { useChangeWords } from './change-words.ts';
import { EvidenceList } from './evidence-list.tsx';
import classes from './panel.module.css';
import type { Card } from './visits-of.ts';

type Shown = { readonly step: BoardStep | undefined; readonly zone: string };

/** Everything that one assessor has handed in for a visit, newest first. */
export function Revisions({
  card,
  onClose,
  ...shown
}: Shown & { readonly card: Card | undefined; readonly onClose: () => void }) {
  const { t } = useTranslation('panel');
  return (
    <Drawer
      opened={card !== undefined}
      onClose={onClose}
      position="right"
      size="min(560px, 100vw)"
      title={card && t('revisionsOf', { name: card.authorName })}
    >
      {card && <List scorecardId={card.id} {...shown} />}
    </Drawer>
  );
}

function List({ scorecardId, ...shown }: Shown & { readonly scorecardId: string }) {
  const pages = usePages(routes.listScorecardRevisions, { params: { scorecardId }, query: { limit: 20 } });
  if (pages.error && pages.items.length === 0) return <Failed error={pages.error} again={pages.refetch} />;
  return (
    <>
      <ol className={classes.revisions}>
        {pages.items.map((revision) => (
          <Revision key={revision.number} revision={revision} {...shown} />
        ))}
      </ol>
      <LoadMore pages={pages} />
    </>
  );
}

function Revision({ revision, step, zone }: Shown & { readonly revision: ScorecardRevisionView }) {
  const { t } = useTranslation('panel');
  const language = useLanguage();
  const nameOf = (id: string) => inLanguage(step?.competencies.find((one) => one.id === id)?.name, language) || id;
  const write = useChangeWords(nameOf);
  const { number, at, reason, changes, ratings, privateNote } = revision;
  return (
    <li>
      <h3>
        {t('revision', { number })}{' '}
        <span className={classes.soft}>
          <When at={at} zone={zone} />
        </span>
      </h3>
      {reason !== null && <p>{t('reason', { reason })}</p>}
      {changes.length === 0 && number === 1 && <p className={classes.soft}>{t('firstIn')}</p>}
      <ul className={classes.changes}>
        {changes.map((change) => (
          <li key={`${change.competencyId}/${change.what}`}>{write(change)}</li>
        ))}
      </ul>
      <details>
        <summary>{t('overview')}</summary>
        {Object.entries(ratings).map(([id, { level, evidence }]) => (
          <div key={id} className={classes.rated}>
            <strong>{nameOf(id)}</strong>{' '}
            <span className={classes.soft}>
              {level === null ? t('notAssessed') : `${level} · ${t(`level${level}`)}`}
            </span>
            <EvidenceList items={evidence} />
          </div>
        ))}
        {privateNote && (
          <p className={classes.note}>
            <strong>{t('notes')}:</strong> {privateNote}
          </p>
        )}
      </details>
    </li>
  );
}
