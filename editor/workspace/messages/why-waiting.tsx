import { useTranslation } from 'react-i18next';
import type { MessageView } from '../../../server/contract/applications.ts';
import { useMe } from '../../shell/use-me.ts';
import { useWhen } from '../page/when.tsx';
import './texts.ts';

/** Why a message has not left yet, in one sentence; nothing where it has. */
export function WhyWaiting({ waiting }: Pick<MessageView, 'waiting'>) {
  const { t } = useTranslation('messages');
  const write = useWhen(useMe().organisation.zone);
  if (!waiting) return null;
  const { cause, until, provider } = waiting;
  const by = provider === null ? '' : t(`by_${provider}`, provider);
  return <p>{t(`why.${cause}`, { when: write(until), provider: by, keySeparator: false })}</p>;
}
