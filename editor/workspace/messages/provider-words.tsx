import { useTranslation } from 'react-i18next';
import type { MessageView } from '../../../server/contract/applications.ts';
import { useLanguage } from '../../shell/language.ts';
import './texts.ts';

type Said = Pick<MessageView['deliveries'][number], 'code' | 'explained'>;

/** What a provider's code means and what Besked does about it, in the reader's language. */
export function ProviderWords({ code, explained }: Said) {
  const { t } = useTranslation('messages');
  const language = useLanguage();
  if (code === null) return null;
  return (
    <span>
      {explained && `${explained.means[language]} ${explained.does[language]} `}({t('codeIs', { code })})
    </span>
  );
}
