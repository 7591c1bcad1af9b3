import { Drawer } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { BoardStep } from '../../../server/contract/jobs.ts';
import { loadLater } from '../../shell/load-later.tsx';
import { LoadForm } from '../scorecard/load-form.tsx';
import type { ApplicationProps } from './application-page.tsx';

const Panel = loadLater(async () => (await import('../panel/panel.tsx')).Panel);
const ScorecardForm = loadLater(async () => (await import('../scorecard/scorecard-form.tsx')).ScorecardForm);

export type ScorecardDrawerProps = ApplicationProps & {
  readonly steps: readonly BoardStep[];
  /** One's own or everybody's; undefined is closed. */
  readonly opened: 'mine' | 'all' | undefined;
  readonly onClose: () => void;
};

/** The scorecards of a rehearsal, which open beside the drawing. */
export function ScorecardDrawer({ application, zone, stage, steps, opened, onClose }: ScorecardDrawerProps) {
  const { t } = useTranslation('application');
  return (
    <Drawer
      opened={opened !== undefined}
      onClose={onClose}
      position="right"
      size="min(760px, 100vw)"
      title={t(opened === 'all' ? 'scorecards' : 'scorecardMine')}
    >
      {opened === 'mine' && stage && (
        <LoadForm applicationId={application.applicationId}>
          {(form) => <ScorecardForm form={form} isNarrow onHandedIn={onClose} />}
        </LoadForm>
      )}
      {opened === 'all' && <Panel application={application} zone={zone} steps={steps} />}
    </Drawer>
  );
}
