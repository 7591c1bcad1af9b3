import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { administrators, isAmong } from '../../../server/contract/access.ts';
import type { ApplicationDetail } from '../../../server/contract/applications.ts';
import { turnedDownOutcomes } from '../../../server/contract/fixed-values.ts';
import type { RequestKind } from '../../../server/contract/requests.ts';
import { useIsRehearsing } from '../../shell/rehearsing.ts';
import { useMe } from '../../shell/use-me.ts';
import { saveData } from '../requests/save-data.ts';
import type { ApplicationProps } from './application-page.tsx';
import { ActsDialog, RequestActs } from './parts-loaded-later.ts';

type Opened = 'pause' | 'withdraw' | 'record' | 'erase';

/** Pausing with a new date, recording that the candidate has withdrawn, and what is done for who asks for their rights otherwise than on their page. */
export function MoreActs(props: ApplicationProps) {
  const { t } = useTranslation('application');
  const { application, zone, stage } = props;
  const me = useMe();
  const isRehearsed = useIsRehearsing();
  const [opened, setOpened] = useState<Opened | null>(null);
  const isOpen = application.status === 'active' || application.status === 'new';
  const kinds = isRehearsed ? [] : kindsToRecord(application);
  const mayErase = !isRehearsed && isAmong(administrators, me);
  const onClose = () => setOpened(null);
  if (!isOpen && kinds.length === 0 && !mayErase) return null;
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="default" rightSection={<IconChevronDown size={16} aria-hidden="true" />}>
            {t('more')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {isOpen && stage && !application.pausedUntil && (
            <Menu.Item onClick={() => setOpened('pause')}>{t('pause')}</Menu.Item>
          )}
          {isOpen && <Menu.Item onClick={() => setOpened('withdraw')}>{t('withdraw')}</Menu.Item>}
          {kinds.length > 0 && <Menu.Item onClick={() => setOpened('record')}>{t('recordRequest')}</Menu.Item>}
          {mayErase && (
            <>
              <Menu.Item onClick={() => void saveData(application.candidateId)}>{t('fetchData')}</Menu.Item>
              <Menu.Item color="red" onClick={() => setOpened('erase')}>
                {t('erasePerson')}
              </Menu.Item>
            </>
          )}
        </Menu.Dropdown>
      </Menu>
      <ActsDialog {...props} opened={opened === 'pause' || opened === 'withdraw' ? opened : null} onClose={onClose} />
      <RequestActs
        {...{ application, zone, kinds, onClose }}
        opened={opened === 'record' || opened === 'erase' ? opened : null}
      />
    </>
  );
}

/** What may be asked for by law and is not open yet. */
function kindsToRecord({ outcome, tasks }: ApplicationDetail): RequestKind[] {
  const isOpen = (kind: RequestKind) => tasks.some(({ about, doneAt }) => about === kind && doneAt === null);
  const given: RequestKind[] = turnedDownOutcomes.includes(outcome ?? '') ? ['merits', 'deletion'] : ['deletion'];
  return given.filter((kind) => !isOpen(kind));
}
