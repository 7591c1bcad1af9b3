import { Button } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router';
import { routes } from '../../../server/contract/routes.ts';
import type { ScorecardDrafts } from '../../../server/contract/scorecards.ts';
import { useRoute } from '../../shell/api/use-route.ts';
import { Failed } from '../../shell/error-page.tsx';
import { inLanguage, useLanguage } from '../../shell/language.ts';
import { ListSkeleton } from '../../shell/late-skeleton.tsx';
import { Page } from '../page/page.tsx';
import { useWhen } from '../page/when.tsx';
import { EvidenceList } from '../panel/evidence-list.tsx';
import panel from '../panel/panel.module.css';
import { isBlank, type Rating } from '../scorecard/content.ts';
import { useThrowAway } from './use-throw-away.ts';
import '../panel/texts.ts';
import './texts.ts';

const list = '/scorecards?show=draft';

/** What I have written of a candidate and not handed in, to read and copy, also where it can no longer be handed in; it can be thrown away. */
export function DraftsPage() {
  const { t } = useTranslation('myScorecards');
  const { applicationId = '' } = useParams();
  const [search] = useSearchParams();
  const [stepId, visit] = [search.get('stepId'), search.get('visit')];
  const query = { ...(stepId === null ? {} : { stepId }), ...(visit === null ? {} : { visit: Number(visit) }) };
  const found = useRoute(routes.listScorecardDrafts, { params: { applicationId }, query }, { gcTime: 0 });
  if (found.error) return <Failed error={found.error} again={() => void found.refetch()} />;
  if (!found.data)
    return (
      <div style={{ padding: 32 }}>
        <ListSkeleton rows={8} />
      </div>
    );
  const { candidateName: name, jobTitle, drafts } = found.data;
  return (
    <Page
      title={t('draftTitle', { name })}
      lead={
        <>
          <Link to={list}>{t('toDrafts')}</Link>
          {` · ${jobTitle}`}
        </>
      }
    >
      <p className={panel.soft}>{t(drafts.length > 0 ? 'draftText' : 'draftGone')}</p>
      <div className={panel.panel}>
        {drafts.map((draft) => (
          <Draft key={`${draft.stepId} ${draft.visit}`} of={found.data} draft={draft} />
        ))}
      </div>
    </Page>
  );
}

type DraftProps = { readonly of: ScorecardDrafts; readonly draft: ScorecardDrafts['drafts'][number] };

function Draft({ of: { applicationId, candidateName, zone }, draft }: DraftProps) {
  const { t } = useTranslation('myScorecards');
  const { t: say } = useTranslation('panel');
  const language = useLanguage();
  const navigate = useNavigate();
  const write = useWhen(zone);
  const id = useId();
  const { stepId, visit, stepName, competencies, ratings, privateNote, savedAt } = draft;
  const throwing = useThrowAway({ applicationId, stepId, visit }, candidateName);
  const nameOf = (one: string) => inLanguage(competencies.find((asked) => asked.id === one)?.name, language) || one;
  const levelOf = ({ level }: Rating) => (level ? `${level} · ${say(`level${level}`)}` : say('notAssessed'));
  const throwAway = () => {
    throwing.begin();
    void navigate(list);
  };
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{inLanguage(stepName ?? undefined, language) || stepId}</h2>
      <p className={panel.soft}>{t('begun', { when: write(savedAt) })}</p>
      {Object.entries(ratings).map(([one, rating]) => (
        <div key={one} className={panel.rated}>
          <h3>
            {nameOf(one)} <span className={panel.soft}>{levelOf(rating)}</span>
          </h3>
          <EvidenceList items={rating.evidence.filter((item) => !isBlank(item))} />
        </div>
      ))}
      {privateNote !== '' && (
        <p className={panel.note}>
          <strong>{say('notes')}:</strong> {privateNote}
        </p>
      )}
      <Button mt="md" variant="default" disabled={throwing.waits} onClick={throwAway}>
        {t('throwAway')}
      </Button>
    </section>
  );
}
