import { Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { BatchPreviewItem } from '../../../server/contract/decision-batches.ts';
import { EndsElsewhere } from '../decide/ends-elsewhere.tsx';
import { MessageFrame } from '../decide/message-frame.tsx';
import { useWhen } from '../page/when.tsx';
import { FoundWords } from '../wording/found-words.tsx';
import type { BulkActs } from './bulk-acts.ts';
import classes from './bulk.module.css';
import { OwnText } from './own-text.tsx';

type OneMessageProps = {
  readonly item: BatchPreviewItem;
  readonly zone: string;
  readonly acts: BulkActs;
  /** Its words are being written. */
  readonly isOpen: boolean;
  readonly setOpen: (isOpen: boolean) => void;
};

/** What one of many would read, by every channel, whose words they are and what was found in them; and what can be done about it. */
export function OneMessage({ item, zone, acts, isOpen, setOpen }: OneMessageProps) {
  const { t } = useTranslation('bulk');
  const write = useWhen(zone);
  const channels = [item, ...item.also].flatMap(({ channel }) => channel ?? []);
  const told = [
    channels.map((channel) => t(channel)).join(' + '),
    t(item.language),
    item.leavesAt && t('leaves', { when: write(item.leavesAt) }),
  ];
  return (
    <article className={classes.message}>
      <header>
        <strong>{item.name}</strong>
        <span>{told.filter(Boolean).join(' · ')}</span>
        {item.late && <span className={classes.late}>{t('late')}</span>}
        {acts.parts.length > 0 && (
          <span>
            {t(`whose_${item.whose}`)}
            {item.why && ` (${t(`why_${item.why}`)})`}
          </span>
        )}
      </header>
      <EndsElsewhere name={item.name} endsElsewhere={item.endsElsewhere} />
      <FoundWords findings={item.findings} />
      {isOpen ? (
        <OwnText item={item} acts={acts} onClose={() => setOpen(false)} />
      ) : (
        <>
          {item.channel ? (
            <MessageFrame {...item} {...item.sentAs[item.channel]} />
          ) : (
            <Text c="dimmed">{t('noMessage')}</Text>
          )}
          {item.also.map((one) => (
            <MessageFrame key={one.channel} {...one} {...item.sentAs[one.channel]} />
          ))}
          <Acts item={item} acts={acts} edit={() => setOpen(true)} />
        </>
      )}
    </article>
  );
}

type ActsProps = { readonly item: BatchPreviewItem; readonly acts: BulkActs; readonly edit: () => void };

function Acts({ item: { applicationId, name, whose }, acts, edit }: ActsProps) {
  const { t } = useTranslation('bulk');
  const small = { variant: 'subtle', size: 'compact-sm' } as const;
  return (
    <div className={classes.acts}>
      {acts.parts.length > 0 && (
        <Button {...small} disabled={!acts.isShown} aria-label={t('editOf', { name })} onClick={edit}>
          {t('edit')}
        </Button>
      )}
      {whose === 'edited' && acts.suggests && (
        <Button {...small} loading={acts.writing.progress !== null} onClick={() => void acts.suggest(applicationId)}>
          {t('suggestion')}
        </Button>
      )}
      <Button {...small} aria-label={t('leaveOutOf', { name })} onClick={() => void acts.leaveOut(applicationId, true)}>
        {t('leaveOut')}
      </Button>
    </div>
  );
}
