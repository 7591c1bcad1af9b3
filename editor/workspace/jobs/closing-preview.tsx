import { Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import type { ClosingMessage } from '../../../server/contract/closing.ts';
import type { ClosingTexts } from '../../../server/contract/closing-texts.ts';
import { routes } from '../../../server/contract/routes.ts';
import { inLanguage, useLanguage } from '../../shell/language.ts';
import { Failed } from '../../shell/error-page.tsx';
import { ListSkeleton } from '../../shell/late-skeleton.tsx';
import { MessageFrame } from '../decide/message-frame.tsx';
import { LoadMore } from '../page/load-more.tsx';
import { usePages } from '../page/use-pages.ts';
import { useWhen } from '../page/when.tsx';
import classes from './closing.module.css';
import './texts.ts';

type ClosingPreviewProps = {
  readonly jobId: string;
  readonly zone: string;
  /** The words that have been changed for this closing. */
  readonly texts: ClosingTexts;
};

/** What everybody in the job would hear if it were closed now with these words, each as they would read it. */
export function ClosingPreview({ jobId, zone, texts }: ClosingPreviewProps) {
  const { t } = useTranslation('jobs');
  const [settled] = useDebouncedValue(texts, 500);
  const pages = usePages(routes.previewClosing, { params: { jobId }, query: {}, body: { texts: settled } });
  if (pages.error) return <Failed error={pages.error} again={pages.refetch} />;
  if (pages.isPending) return <ListSkeleton rows={3} height={64} />;
  return (
    <div className={classes.messages} tabIndex={0} role="group" aria-label={t('whatTheyHear')}>
      {pages.items.map((item) => (
        <OneMessage key={item.applicationId} item={item} zone={zone} />
      ))}
      <LoadMore pages={pages} />
    </div>
  );
}

function OneMessage({ item, zone }: { readonly item: ClosingMessage; readonly zone: string }) {
  const { t } = useTranslation('jobs');
  const language = useLanguage();
  const write = useWhen(zone);
  const about = [
    inLanguage(item.stepName ?? undefined, language),
    item.leavesAt && t('leaves', { when: write(item.leavesAt) }),
  ];
  return (
    <article className={classes.message}>
      <header>
        <strong>{item.name}</strong> <span>{about.filter(Boolean).join(' · ')}</span>
      </header>
      {item.decision && <Text c="dimmed">{t(`decision_${item.decision}`)}</Text>}
      {item.channel && <MessageFrame {...item} />}
      {!item.isBegun && <Text c="dimmed">{t('notBegunYet')}</Text>}
      {isToCall(item) && <Text c="dimmed">{t('toCall')}</Text>}
    </article>
  );
}

const isToCall = ({ isBegun, channel, decision }: ClosingMessage) =>
  isBegun && !channel && (decision === null || decision === 'lapses');
