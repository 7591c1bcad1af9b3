import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { routes } from '../../../server/contract/routes.ts';
import { useRoute } from '../../shell/api/use-route.ts';
import { When } from '../page/when.tsx';
import classes from './absence.module.css';

type MeetingsThenProps = { readonly userId: string; readonly firstDay: string; readonly lastDay: string };

/** The meetings that somebody holds in the days that are chosen, before the absence is saved; nothing where there are none. */
export function MeetingsThen({ userId, firstDay, lastDay }: MeetingsThenProps) {
  const { t } = useTranslation('absence');
  const isChosen = firstDay !== '' && firstDay <= lastDay;
  const { data, error } = useRoute(
    routes.listMeetingsThen,
    { query: { userId, firstDay, lastDay } },
    { enabled: isChosen, staleTime: 0 },
  );
  const { count, items } = (isChosen && data) || { count: 0, items: [] };
  return (
    <div role="status" className={classes.meetings}>
      {isChosen && error && <Text>{t('meetingsUnread')}</Text>}
      {count > 0 && (
        <>
          <Text>{t('meetingsThen', { count })}</Text>
          <ul>
            {items.map(({ id, applicationId, candidateName, jobTitle, zone, startsAt }) => (
              <li key={id}>
                <When at={startsAt} zone={zone} /> · {/* Beside the form, which would lose what is filled in. */}
                <a href={`/applications/${applicationId}`} target="_blank" rel="noreferrer">
                  {candidateName}
                </a>{' '}
                · {jobTitle}
              </li>
            ))}
            {count > items.length && <li>{t('moreMeetings', { count: count - items.length })}</li>}
          </ul>
        </>
      )}
    </div>
  );
}
