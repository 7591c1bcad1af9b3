import { Button } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router';
import { routes } from '../../../server/contract/routes.ts';
import type { ScorecardDrafts } from '../../../server/contract/scorecards.ts';
import { useRoute } from '../../shell/api/use-route.ts';
import { Failed } from '../../shell/error-page.tsx';
import { inLanguage, useLanguage } from '../../shell/language.ts';
import { ListSkeleton } from '../../shell/late-skeleton.tsx';
import { useMe } from '../../shell/use-me.ts';
import { Page } from '../page/page.tsx';
import { useWhen } from '../page/when.tsx';
import { EvidenceList } from '../panel/evidence-list.tsx';
import panel from '../panel/panel.module.css';
import { isBlank, type Rating } from '../scorecard/content.ts';
import { type KeptCopy, toldByCopies, useKeptCopies } from './kept-copies.ts';
import { useThrowAway } from './use-throw-away.ts';
import '../panel/texts.ts';
import './texts.ts';

const list = '/scorecards?show=draft';

/**
 * What I have written of a candidate and not handed in, to read and copy, also where it can no longer be handed in; it can be thrown away. What
 * this device alone has stands there too, even where the server tells nothing of the candidate any more.
 */
export function DraftsPage() {
  const { t } = useTranslation('myScorecards');
  const { applicationId = '' } = useParams();
  const [search] = useSearchParams();
  const [stepId, visit] = [search.get('stepId'), search.get('visit')];
  const query = { ...(stepId === null ? {} : { stepId }), ...(visit === null ? {} : { visit: Number(visit) }) };
  const found = useRoute(routes.listScorecardDrafts, { params: { applicationId }, query }, { gcTime: 0 });
  const { kept, throwAway } = useKeptCopies({ applicationId, ...query }, found.data?.drafts ?? []);
  const { zone } = useMe().organisation;
  if (found.error && kept.length === 0) return <Failed error={found.error} again={() => void found.refetch()} />;
  const known = found.data ?? (found.error ? toldByCopies(kept, { applicationId, zone }) : undefined);
  if (!known)
    return (
      <div style={{ padding: 32 }}>
        <ListSkeleton rows={8} />
      </div>
    );
  const { candidateName: name, jobTitle, drafts } = known;
  return (
    <Page
      title={t('draftTitle', { name })}
      lead={
        <>
          <Link to={list}>{t('toDrafts')}</Link>
          {jobTitle !== '' && ` · ${jobTitle}`}
        </>
      }
    >
      <p className={panel.soft}>{t(drafts.length + kept.length > 0 ? 'draftText' : 'draftGone')}</p>
      <div className={panel.panel}>
        {drafts.map((draft) => (
          <Draft key={`${draft.stepId} ${draft.visit}`} of={known} draft={draft} />
        ))}
        {kept.map((one) => (
          <KeptHere key={one.key} one={one} zone={known.zone} onThrowAway={() => throwAway(one)} />
        ))}
      </div>
    </Page>
  );
}

type DraftProps = { readonly of: ScorecardDrafts; readonly draft: ScorecardDrafts['drafts'][number] };

function Draft({ of: { applicationId, candidateName, zone }, draft }: DraftProps) {
  const { t } = useTranslation('myScorecards');
  const navigate = useNavigate();
  const write = useWhen(zone);
  const { stepId, visit, savedAt } = draft;
  const throwing = useThrowAway({ applicationId, stepId, visit }, candidateName);
  const throwAway = () => {
    throwing.begin();
    void navigate(list);
  };
  return (
    <Words draft={draft} when={t('begun', { when: write(savedAt) })}>
      <Button mt="md" variant="default" disabled={throwing.waits} onClick={throwAway}>
        {t('throwAway')}
      </Button>
    </Words>
  );
}

type KeptProps = { readonly one: KeptCopy; readonly zone: string; readonly onThrowAway: () => void };

/** What this device alone has of a visit. */
function KeptHere({ one: { copy, stepId }, zone, onThrowAway }: KeptProps) {
  const { t } = useTranslation('myScorecards');
  const write = useWhen(zone);
  const when = t(copy.handIn ? 'keptWaits' : 'keptHere', { when: write(copy.at) });
  return (
    <Words draft={{ ...copy.of, ...copy.content, stepId }} when={when}>
      <Button mt="md" variant="default" onClick={onThrowAway}>
        {t('throwAwayHere')}
      </Button>
    </Words>
  );
}

type WordsProps = {
  readonly draft: Omit<DraftProps['draft'], 'visit' | 'savedAt' | 'language'>;
  readonly when: string;
  readonly children: ReactNode;
};

/** What was written, and what can be done with it. */
function Words({ draft, when, children }: WordsProps) {
  const { t: say } = useTranslation('panel');
  const language = useLanguage();
  const id = useId();
  const { stepId, stepName, competencies, ratings, privateNote } = draft;
  const nameOf = (one: string) => inLanguage(competencies.find((asked) => asked.id === one)?.name, language) || one;
  const levelOf = ({ level }: Rating) => (level ? `${level} · ${say(`level${level}`)}` : say('notAssessed'));
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{inLanguage(stepName ?? undefined, language) || stepId}</h2>
      <p className={panel.soft}>{when}</p>
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
      {children}
    </section>
  );
}
