import { useTranslation } from 'react-i18next';
import type { MessageView } from '../../../server/contract/applications.ts';
import { useLanguage } from '../../shell/language.ts';
import { codesToShow } from './codes-to-show.ts';
import './texts.ts';

type Attempt = MessageView['deliveries'][number];
type Said = Pick<Attempt, 'code' | 'explained'> & Partial<Pick<Attempt, 'reason'>>;

/** What a provider said and what Besked does about it, in the reader's language; the reason as it was kept where nobody knows what it means. */
export function ProviderWords({ code, explained, reason = null }: Said) {
  const { t } = useTranslation('messages');
  const language = useLanguage();
  const codes = codesToShow(code, explained ? reason : null);
  const words = explained ? `${explained.means[language]} ${explained.does[language]}` : reason;
  if (words === null && codes === '') return null;
  return (
    <span>
      {words} {codes !== '' && `(${t('codeIs', { code: codes })})`}
    </span>
  );
}
