import { useTranslation } from 'react-i18next';
import { useMe } from '../../shell/use-me.ts';
import type { MessageView } from '../../../server/contract/applications.ts';
import { useWhen } from '../page/when.tsx';
import classes from './correct.module.css';
import './texts.ts';

/** That a message was wrong and has been put right, or puts another one right; nothing for every other one. */
export function CorrectionMark({
  message: { corrected, corrects },
}: {
  readonly message: Pick<MessageView, 'corrected' | 'corrects'>;
}) {
  const { t } = useTranslation('correct');
  const write = useWhen(useMe().organisation.zone);
  if (!corrected && !corrects) return null;
  return (
    <span className={classes.mark} data-wrong={corrected ? true : undefined}>
      {corrected
        ? corrected.messageId === null
          ? t('correctedSoon')
          : t('corrected', { name: corrected.by ?? '', when: write(corrected.at) })
        : t('isCorrection')}
    </span>
  );
}
