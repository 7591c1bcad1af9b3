import { ActionIcon, Tooltip } from '@mantine/core';
import { IconCheck, IconMailOpened } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { isOfComing } from '../../../server/contract/notice-kinds.ts';
import type { Notice } from '../../../server/contract/notices.ts';
import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';
import { showError } from '../../shell/toast.tsx';
import { When } from '../page/when.tsx';
import { useNoticeWords } from './notice-words.ts';
import classes from './notices.module.css';
import { placeOf } from './place-of.ts';
import { refreshNotices } from './refresh-notices.ts';

/** One notice: what, about whom, by when; opening it marks it as read. What its reader may not open any more is words alone. */
export function NoticeRow({ notice }: { readonly notice: Notice }) {
  const { t } = useTranslation('notices');
  const words = useNoticeWords()(notice);
  const isUnread = notice.readAt === null;
  const place = placeOf(notice);
  const read = useRead(notice.id);
  const what = notice.candidateName === '' ? words : `${words}: ${notice.candidateName}`;
  const Icon = isUnread ? IconCheck : IconMailOpened;
  const label = t(isUnread ? 'readOf' : 'unreadOf', { what });
  return (
    <li className={classes.notice} data-unread={isUnread || undefined}>
      <span>{isUnread && <span className={classes.dot} role="img" aria-label={t('isUnread')} />}</span>
      <div className={classes.what}>
        {place === null ? (
          <span>{what}</span>
        ) : (
          <Link to={place} onClick={() => isUnread && read.mutate(true)}>
            {what}
          </Link>
        )}
        <Details notice={notice} />
      </div>
      <Tooltip label={label}>
        <ActionIcon variant="subtle" color="gray" aria-label={label} onClick={() => read.mutate(isUnread)}>
          <Icon size={16} aria-hidden="true" />
        </ActionIcon>
      </Tooltip>
    </li>
  );
}

function Details({ notice }: { readonly notice: Notice }) {
  const { t } = useTranslation('notices');
  const { kind, about, jobTitle, jobZone, due, missing, insteadOf, at } = notice;
  const isMeeting = kind === 'meeting' || isOfComing(about);
  return (
    <div className={classes.soft}>
      {jobTitle !== '' && `${jobTitle} · `}
      {due && (
        <>
          {t(`due_${isMeeting ? about : 'answer'}`)} <When at={due} {...(isMeeting && jobZone && { zone: jobZone })} />
          {' · '}
        </>
      )}
      {missing.length > 0 && `${t(wordsOfMissing(about), { names: missing })} · `}
      {insteadOf && `${t('insteadOf', { name: insteadOf })} · `}
      <When at={at} />
    </div>
  );
}

function wordsOfMissing(about: string): 'coming' | 'notComing' | 'missing' {
  if (about === 'interviewerComes') return 'coming';
  return isOfComing(about) ? 'notComing' : 'missing';
}

function useRead(noticeId: string) {
  return useMutation({
    mutationFn: (read: boolean) => call(routes.readNotice, { params: { noticeId }, body: { read } }),
    onSuccess: refreshNotices,
    onError: showError,
  });
}
