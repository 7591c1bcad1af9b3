import { useTranslation } from 'react-i18next';
import { smsSize } from '../../../process/texts/gsm7.ts';
import classes from './feedback.module.css';
import './texts.ts';

/** In how many parts an SMS goes, with all its words, and which signs made them shorter. */
export function SmsLength({ words }: { readonly words: string }) {
  const { t } = useTranslation('feedback');
  const { segments, characters, unicodeBecause } = smsSize(words);
  return (
    <span className={classes.soft} role="status">
      {t('smsLength', { count: segments, characters })}
      {unicodeBecause.length > 0 && ` ${t('smsUnicode', { signs: unicodeBecause.join(' ') })}`}
    </span>
  );
}
