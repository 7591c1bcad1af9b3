import { Button, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { TriedMoveView } from '../../../server/contract/moves.ts';
import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';
import { inLanguage, useLanguage } from '../../shell/language.ts';
import { ListSkeleton } from '../../shell/late-skeleton.tsx';
import { titleOf } from '../../shell/toast.tsx';
import { useMe } from '../../shell/use-me.ts';
import { useWhen } from '../../workspace/page/when.tsx';
import { type MovePlan, toBody } from './move-plan.ts';
import classes from './moving.module.css';
import './moving-texts.ts';

type PreviewProps = {
  readonly processId: string;
  /** Undefined: to the draft as it is saved. */
  readonly targetId: string | undefined;
  readonly plan: MovePlan;
};

/** What a move would do to each candidate, as their own runs reckon it: where they stand then, what stays promised, what is said next. */
export function MovePreview({ processId, targetId, plan }: PreviewProps) {
  const { t } = useTranslation('moving');
  const body = { ...toBody(plan), ...(targetId === undefined ? {} : { versionId: targetId }) };
  const pages = useInfiniteQuery({
    queryKey: [routes.previewMove.path, processId, body],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      call(routes.previewMove, {
        params: { processId },
        query: pageParam === undefined ? {} : { after: pageParam },
        body,
        signal,
      }),
    getNextPageParam: ({ next }) => next ?? undefined,
    staleTime: 0,
    gcTime: 0,
  });
  const items = pages.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <section className={classes.preview} aria-label={t('previewTitle')}>
      <Text fw={600}>{t('previewTitle')}</Text>
      {pages.error && (
        <Text c="var(--red)" role="alert">
          {titleOf(pages.error)}
        </Text>
      )}
      {pages.isPending && <ListSkeleton rows={4} />}
      {pages.isSuccess && items.length === 0 && <Text c="dimmed">{t('previewNothing')}</Text>}
      <ul>
        {items.map((item) => (
          <Row key={item.applicationId} item={item} />
        ))}
      </ul>
      {pages.hasNextPage && (
        <Button
          variant="subtle"
          size="compact-sm"
          loading={pages.isFetchingNextPage}
          onClick={() => void pages.fetchNextPage()}
        >
          {t('more')}
        </Button>
      )}
    </section>
  );
}

function Row({ item }: { readonly item: TriedMoveView }) {
  const { t } = useTranslation('moving');
  return (
    <li data-outcome={item.outcome}>
      <div className={classes.who}>
        <strong>{item.name}</strong> <small>{item.jobTitle}</small>
      </div>
      {item.outcome === 'stays' ? <div>{t('stays', { reason: item.reason ?? '' })}</div> : <Outcome item={item} />}
    </li>
  );
}

function Outcome({ item: { before, after } }: { readonly item: TriedMoveView }) {
  const { t } = useTranslation('moving');
  const language = useLanguage();
  const when = useWhen(useMe().organisation.zone);
  if (!before || !after) return null;
  const [from, to] = [inLanguage(before.stepName, language), inLanguage(after.stepName, language)];
  const isEarlier = before.promise !== null && after.promise !== null && after.promise < before.promise;
  const promise = isEarlier ? 'promiseEarlier' : after.promise === null ? 'promiseNone' : 'promiseSame';
  const at = (instant: string | null) => (instant === null ? '' : when(instant));
  return (
    <div className={classes.outcome}>
      <span>{before.stepId === after.stepId && from === to ? t('stepSame', { to }) : t('stepTo', { from, to })}</span>
      <span>{t(promise, { now: at(after.promise), before: at(before.promise) })}</span>
      <span>
        {after.next ? t('next', { text: after.next.text, at: at(after.next.at) }) : t('nextNothing')}{' '}
        {before.next && after.next && before.next.at !== after.next.at && t('nextWas', { at: at(before.next.at) })}
      </span>
      {after.next?.words && <Words words={after.next.words} />}
    </div>
  );
}

type WordsProps = { readonly words: NonNullable<NonNullable<NonNullable<TriedMoveView['after']>['next']>['words']> };

/** What the candidate would read, unfolded: of many in a row one reads a few. */
function Words({ words: { subject, text } }: WordsProps) {
  const { t } = useTranslation('moving');
  return (
    <details className={classes.words}>
      <summary>{t('nextWords')}</summary>
      {subject !== null && <strong>{subject}</strong>}
      <p>{text}</p>
    </details>
  );
}
