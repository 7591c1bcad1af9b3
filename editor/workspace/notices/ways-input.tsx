import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type NoticeKind, noticeKinds, noticeWays, type NoticeWay } from '../../../server/contract/notice-kinds.ts';
import type { NoticeSettings } from '../../../server/contract/notices.ts';
import classes from './notices.module.css';

type Ways = NoticeSettings['ways'];

/** Kinds of which something more has to be said. */
const hinted: readonly NoticeKind[] = ['page', 'meeting', 'application', 'many'];

/** For each kind of notice whether it comes by mail at once, in the digest, or not at all. */
export function WaysInput({ ways, onChange }: { readonly ways: Ways; readonly onChange: (ways: Ways) => void }) {
  const { t } = useTranslation('notices');
  const data = noticeWays.map((value) => ({ value, label: t(value) }));
  return (
    <section>
      <h2>{t('waysTitle')}</h2>
      <p className={classes.soft}>{t('waysText')}</p>
      {noticeKinds.map((kind) => (
        <div key={kind} className={classes.way}>
          <div>
            {t(`kind_${kind}`)}
            {hinted.includes(kind) && <div className={classes.soft}>{t(`kind_${kind}_hint`)}</div>}
          </div>
          {kind === 'page' ? (
            <span className={classes.soft}>{t('always')}</span>
          ) : (
            <SegmentedControl
              fullWidth
              size="xs"
              aria-label={t(`kind_${kind}`)}
              data={data}
              value={ways[kind]}
              onChange={(way) => onChange({ ...ways, [kind]: way as NoticeWay })}
            />
          )}
        </div>
      ))}
    </section>
  );
}
