import { Avatar, Popover, Text, UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { When } from '../../workspace/page/when.tsx';
import classes from './presence.module.css';
import { usePresence } from './use-presence.ts';
import './texts.ts';

const most = 3;

/** Who else has the process open now, by their initials; all names on a click. */
export function PresenceMarks({ processId }: { readonly processId: string }) {
  const { t } = useTranslation('saving');
  const present = usePresence(processId);
  const [first] = present;
  if (!first) return null;
  const nameOf = ({ isMe, name }: typeof first) => (isMe ? t('meElsewhere') : name);
  const words = t('present', { count: present.length, who: nameOf(first) });
  return (
    <Popover position="bottom-end" withArrow>
      <Popover.Target>
        <UnstyledButton className={classes.marks}>
          <span className="visually-hidden">{words}</span>
          {present.slice(0, most).map(({ userId, name }) => (
            <Avatar key={userId} name={name} color="petrol" size={28} aria-hidden="true" alt="" />
          ))}
          {present.length > most && (
            <span className="tabular" aria-hidden="true">
              +{present.length - most}
            </span>
          )}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown>
        <Text fw={600}>{t('here')}</Text>
        <ul className={classes.people}>
          {present.map((one) => (
            <li key={one.userId}>
              {nameOf(one)}{' '}
              <small>
                <When at={one.since} />
              </small>
            </li>
          ))}
        </ul>
      </Popover.Dropdown>
    </Popover>
  );
}
