import { useTranslation } from 'react-i18next';
import type { ChannelRule } from '../../../../process/definition/schema.ts';
import type { StartingText } from '../../../../process/texts/starting-texts.ts';
import classes from '../inspector.module.css';
import { ChannelInput } from './channel-input.tsx';
import { TextChoice } from './text-choice.tsx';
import { kept } from './kept.tsx';

type Message = { readonly text: string; readonly channels: ChannelRule };

/** One message: which text, and how it travels. */
export const MessageInput = kept(function MessageInput<M extends Message>({
  label,
  value,
  start,
  onChange,
}: {
  readonly label: string;
  readonly value: M;
  readonly start: StartingText;
  readonly onChange: (message: M) => void;
}) {
  const { t } = useTranslation('canvas');
  return (
    <div className={classes.message}>
      <span className={classes.messageLabel}>{label}</span>
      <TextChoice label={label} value={value.text} start={start} onChange={(text) => onChange({ ...value, text })} />
      <span className={classes.row}>
        <span>{t('input.sentAs')}</span>
        <ChannelInput value={value.channels} onChange={(channels) => onChange({ ...value, channels })} />
      </span>
    </div>
  );
});
