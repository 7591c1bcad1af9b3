import { Button, Group, Modal } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { postAuth } from '../../shell/api/post-auth.ts';
import { showToast } from '../../shell/toast.tsx';
import { useMe } from '../../shell/use-me.ts';
import { AskPassword } from './ask-password.tsx';
import { RecoveryCodes } from './recovery-codes.tsx';
import { refreshSessions } from './refresh-sessions.ts';
import { Section } from './section.tsx';
import './texts.ts';
import { TurnOn } from './turn-on.tsx';

type Open = 'on' | 'off' | 'renew';

/** The second step of signing in: turned on with an app, turned off, its recovery codes made anew. */
export function TwoStepSection() {
  const { t } = useTranslation('account');
  const me = useMe();
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => setOpen(null);
  const titles = { on: t('twoStep'), off: t('turnOff'), renew: t('renewCodes') };
  return (
    <Section title={t('twoStep')} text={t(me.twoFactor ? 'twoStepOn' : 'twoStepOff')}>
      <Group gap="xs">
        {!me.twoFactor && <Button onClick={() => setOpen('on')}>{t('turnOn')}</Button>}
        {me.twoFactor && (
          <>
            <Button variant="default" onClick={() => setOpen('renew')}>
              {t('renewCodes')}
            </Button>
            <Button variant="subtle" onClick={() => setOpen('off')}>
              {t('turnOff')}
            </Button>
          </>
        )}
      </Group>
      <Modal opened={open !== null} onClose={close} title={open && titles[open]}>
        {open === 'on' && <TurnOn onClose={close} />}
        {open === 'off' && <TurnOff onClose={close} />}
        {open === 'renew' && <Renew onClose={close} />}
      </Modal>
    </Section>
  );
}

function TurnOff({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('account');
  return (
    <AskPassword
      submit={t('turnOff')}
      ask={(password) => postAuth('two-factor/disable', { password })}
      then={() => {
        showToast(t('turnedOff'));
        refreshSessions();
        onClose();
      }}
    />
  );
}

function Renew({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('account');
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  if (codes) return <RecoveryCodes codes={codes} onClose={onClose} />;
  return (
    <AskPassword
      submit={t('renewCodes')}
      ask={(password) => postAuth('two-factor/generate-backup-codes', { password })}
      then={(body) => setCodes((body as { backupCodes: string[] }).backupCodes)}
    />
  );
}
