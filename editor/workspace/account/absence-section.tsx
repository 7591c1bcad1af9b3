import { useTranslation } from 'react-i18next';
import { useMe } from '../../shell/use-me.ts';
import { Absences } from '../absence/absences.tsx';
import { Section } from './section.tsx';

/** When I am away, and who answers then. */
export function AbsenceSection() {
  const { t } = useTranslation('absence');
  const { userId } = useMe();
  return (
    <Section title={t('title')} text={t('text')}>
      <Absences userId={userId} />
    </Section>
  );
}
