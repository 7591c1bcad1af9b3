import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { routes } from '../../../server/contract/routes.ts';
import { useRoute } from '../../shell/api/use-route.ts';
import { Failed } from '../../shell/error-page.tsx';
import { ListSkeleton } from '../../shell/late-skeleton.tsx';
import { SettingsForm } from './settings-form.tsx';
import './texts.ts';

type Props = {
  readonly opened: boolean;
  /** It was opened to begin. */
  readonly turnsOn: boolean;
  readonly onClose: () => void;
};

/** Whether candidates are asked, and in which words. */
export function SettingsDialog({ opened, ...props }: Props) {
  const { t } = useTranslation('surveys');
  return (
    <Modal opened={opened} onClose={props.onClose} title={t('settings')} size="lg">
      {opened && <Loaded {...props} />}
    </Modal>
  );
}

function Loaded({ turnsOn, onClose }: Omit<Props, 'opened'>) {
  const settings = useRoute(routes.getSurveySettings, {}, { gcTime: 0 });
  if (settings.data) return <SettingsForm stored={settings.data} turnsOn={turnsOn} onClose={onClose} />;
  return settings.error ? (
    <Failed error={settings.error} again={() => void settings.refetch()} />
  ) : (
    <ListSkeleton rows={5} />
  );
}
