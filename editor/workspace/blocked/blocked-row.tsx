import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { administrators, isAmong } from '../../../server/contract/access.ts';
import type { SuppressionView } from '../../../server/contract/suppressions.ts';
import { useMe } from '../../shell/use-me.ts';
import { When } from '../page/when.tsx';
import classes from '../people/people.module.css';
import { LiftBlock } from './lift-block.tsx';

/** One address: why nothing is sent there, since when and whose it is. */
export function BlockedRow({ entry }: { readonly entry: SuppressionView }) {
  const { t } = useTranslation('blocked');
  const me = useMe();
  const [lifting, setLifting] = useState(false);
  const { address, reason, means, at, people, more } = entry;
  return (
    <li className={classes.row}>
      <div>
        <strong>{address}</strong>
        <div>
          {t(reason)} · <When at={at} />
          {means !== null && ` · ${means}`}
        </div>
        {people.map(({ applicationId, name }) => (
          <div key={applicationId}>
            <Link to={`/applications/${applicationId}`}>{name}</Link>
          </div>
        ))}
        {more > 0 && <div>{t('more', { count: more })}</div>}
      </div>
      {isAmong(administrators, me) && (
        <Button
          variant="default"
          size="compact-sm"
          aria-label={t('liftOf', { address })}
          onClick={() => setLifting(true)}
        >
          {t('lift')}
        </Button>
      )}
      <Modal opened={lifting} onClose={() => setLifting(false)} title={t('liftOf', { address })}>
        {lifting && <LiftBlock entry={entry} onClose={() => setLifting(false)} />}
      </Modal>
    </li>
  );
}
