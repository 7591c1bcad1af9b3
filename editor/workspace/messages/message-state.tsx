import { useTranslation } from 'react-i18next';
import type { MessageView } from '../../../server/contract/applications.ts';
import { CorrectionMark } from '../correct/correction-mark.tsx';
import './texts.ts';

/** By which channel a message goes, to which address, and how far it has come. */
export function MessageState({ message }: { readonly message: MessageView }) {
  const { t } = useTranslation('messages');
  return (
    <>
      {t(message.channel)}
      {message.to && ` → ${message.to}`} · {t(message.status)}
      {message.late && ` · ${t('late')}`}
      {message.unclear && ` · ${t('unclear')}`}
      {message.mayBeDouble && ` · ${t('twice')}`} <CorrectionMark message={message} />
    </>
  );
}
