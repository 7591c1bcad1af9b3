import { useTranslation } from 'react-i18next';
import './texts.ts';

/** What a screen reader adds to a card, a note or an area: how it is used. */
export function SpokenHints() {
  const { t } = useTranslation('marks');
  return (
    <div hidden>
      <p id="canvas-step">{t('describeStep')}</p>
      <p id="canvas-note">{t('describeNote')}</p>
      <p id="canvas-area">{t('describeArea')}</p>
    </div>
  );
}
