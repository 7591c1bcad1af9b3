import { Button, Spoiler } from '@mantine/core';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Language } from '../../../process/definition/schema.ts';
import type { MessageView, TimelineEntry } from '../../../server/contract/applications.ts';
import { routes } from '../../../server/contract/routes.ts';
import { Failed } from '../../shell/error-page.tsx';
import { inLanguage, useLanguage } from '../../shell/language.ts';
import { ListSkeleton } from '../../shell/late-skeleton.tsx';
import { useIsRehearsing } from '../../shell/rehearsing.ts';
import { MessageAgain } from '../again/message-again.tsx';
import { CorrectButton } from '../correct/correct-button.tsx';
import { MessageFrame } from '../decide/message-frame.tsx';
import { MessageAttempts } from '../messages/message-attempts.tsx';
import { MessageState } from '../messages/message-state.tsx';
import { LoadMore } from '../page/load-more.tsx';
import { usePages } from '../page/use-pages.ts';
import { When } from '../page/when.tsx';
import { ReplyActs } from '../reply/reply-acts.tsx';
import classes from './application.module.css';
import { PageMessages } from './page-messages.tsx';

/** Everything that happened, newest first, one line each; a message unfolds to what the candidate saw. */
export function Timeline({
  applicationId,
  name,
  zone,
  reads,
  recruits,
}: {
  readonly applicationId: string;
  /** The candidate's. */
  readonly name: string;
  readonly zone: string;
  /** Whether messages and the way that was gone are for whoever looks. */
  readonly reads: boolean;
  readonly recruits: boolean;
}) {
  const { t } = useTranslation('application');
  const isRehearsed = useIsRehearsing();
  const params = { applicationId };
  const entries = usePages(routes.listTimeline, { params });
  const messages = usePages(routes.listApplicationMessages, { params, query: { limit: 200 } }, { enabled: reads });
  const isShort = entries.items.some(
    ({ messageId }) => messageId !== null && messages.items.every(({ id }) => id !== messageId),
  );
  // A long story has more messages than come at once.
  useEffect(() => {
    if (isShort && messages.hasMore && !messages.isLoadingMore) messages.loadMore();
  }, [isShort, messages]);
  return (
    <section className={classes.story} aria-labelledby="story">
      <div className={classes.pair}>
        <h2 id="story">{t('story')}</h2>
        {/* A rehearsal has its drawing beside it. */}
        {!isRehearsed && reads && <Link to={`/applications/${applicationId}/path`}>{t('path')}</Link>}
      </div>
      {entries.error && <Failed error={entries.error} again={entries.refetch} />}
      {entries.isPending && <ListSkeleton />}
      <ol className={classes.timeline}>
        {entries.items.map((entry) => (
          <Entry
            key={entry.id}
            entry={entry}
            zone={zone}
            scorecards={isRehearsed ? null : `/applications/${applicationId}/scorecards`}
            message={messages.items.find(({ id }) => id === entry.messageId)}
            recruits={recruits}
            reply={entry.reply && <ReplyActs {...{ applicationId, name, recruits }} reply={entry.reply} />}
          />
        ))}
      </ol>
      <LoadMore pages={entries} />
      <PageMessages messages={messages.items} />
    </section>
  );
}

/** Who did it, where the line does not say so itself: a colleague, or the candidate. */
function Actor({ entry: { actor, title } }: { readonly entry: TimelineEntry }) {
  const { t } = useTranslation('application');
  const candidate = t('theCandidate');
  const isNamed = inLanguage(title, useLanguage()).toLowerCase().startsWith(candidate);
  const name = actor.kind === 'person' ? actor.name : actor.kind === 'candidate' && !isNamed ? candidate : null;
  return name === null ? null : <span className={classes.soft}>{name}</span>;
}

type EntryProps = {
  readonly entry: TimelineEntry;
  readonly zone: string;
  /** Where the scorecards are read, blind until one's own is in; null where they open beside the drawing. */
  readonly scorecards: string | null;
  readonly message: MessageView | undefined;
  readonly recruits: boolean;
  /** What has become of what the candidate wrote. */
  readonly reply: ReactNode;
};

/** Of these the reason is why words were kept that a rule spoke against. */
const keptWords = ['corrected', 'replyAnswered'];
const scorecardKinds = ['scorecardIn', 'scorecardRevised'];

/** The step belongs in the line where the line is about coming to it, leaving it, owing an answer or assessing in it. */
function titleOf({ kind, title, stepName }: TimelineEntry, language: Language): string {
  const isAboutStep = ['enterStep', 'leaveStep', 'openObligation', ...scorecardKinds].includes(kind);
  const step = isAboutStep ? inLanguage(stepName ?? undefined, language) : '';
  return step === '' ? inLanguage(title, language) : `${inLanguage(title, language)}: ${step}`;
}

function Entry({ entry, zone, scorecards, message, recruits, reply }: EntryProps) {
  const { t } = useTranslation('application');
  const language = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const canOpen = message !== undefined && (message.text !== null || message.html !== null);
  return (
    <li>
      <When at={entry.at} zone={zone} />
      <div>
        <div className={classes.entryTitle}>
          <span>
            {scorecards !== null && scorecardKinds.includes(entry.kind) ? (
              <Link to={scorecards}>{titleOf(entry, language)}</Link>
            ) : (
              titleOf(entry, language)
            )}
          </span>
          <Actor entry={entry} />
          {canOpen && (
            <Button size="compact-xs" variant="subtle" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
              {t('seeMessage')}
            </Button>
          )}
        </div>
        {entry.detail && (
          <div className={classes.soft}>
            {entry.kind.startsWith('reply') ? (
              <blockquote className={classes.wrote}>
                <Spoiler maxHeight={120} showLabel={t('showAll')} hideLabel={t('showLess')}>
                  {inLanguage(entry.detail, language)}
                </Spoiler>
              </blockquote>
            ) : entry.otherId ? (
              <Link to={`/applications/${entry.otherId}`}>{inLanguage(entry.detail, language)}</Link>
            ) : (
              inLanguage(entry.detail, language)
            )}
          </div>
        )}
        {entry.reason !== null && (
          <p className={classes.quote}>
            <span className={classes.soft}>{t(keptWords.includes(entry.kind) ? 'wordingReason' : 'storyReason')}:</span>{' '}
            {entry.reason}
          </p>
        )}
        {reply}
        {message && entry.kind === 'deliver' && (
          <div className={classes.soft}>
            <MessageState message={message} />
          </div>
        )}
        {isOpen && message && (
          <div className={classes.message}>
            <MessageFrame {...message} />
            <div className={classes.attempts}>
              <MessageAttempts message={message} />
              {recruits && entry.kind === 'deliver' && <CorrectButton message={message} />}
              {recruits && entry.kind === 'deliver' && <MessageAgain message={message} />}
            </div>
          </div>
        )}
      </div>
    </li>
  );
}
