import { Button, Select } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { LiveVersion } from '../../../server/contract/live.ts';
import { useLanguage } from '../../shell/language.ts';
import classes from './live.module.css';

/** Says that what is shown is no draft, which version it is, and leads back. */
export function LiveBar({
  versions,
  version,
  onChoose,
  processId,
  name,
}: {
  readonly versions: readonly LiveVersion[];
  readonly version: LiveVersion | undefined;
  readonly onChoose: (versionId: string) => void;
  readonly processId: string;
  readonly name: string;
}) {
  const { t } = useTranslation('live');
  const language = useLanguage();
  return (
    <div className={classes.bar}>
      <Button
        component={Link}
        to={`/processes/${processId}`}
        size="compact-sm"
        variant="subtle"
        leftSection={<IconArrowLeft size={16} aria-hidden="true" />}
      >
        {t('back')}
      </Button>
      <h1 className={classes.name}>
        {name} <span>{t('title')}</span>
      </h1>
      {version && (
        <Select
          size="xs"
          aria-label={t('version')}
          className={classes.versions ?? ''}
          data={versions.map(({ id, number, candidates }) => ({
            value: id,
            label: t('versionChoice', { number, count: candidates, shown: candidates.toLocaleString(language) }),
          }))}
          value={version.id}
          allowDeselect={false}
          onChange={(id) => id !== null && onChoose(id)}
        />
      )}
    </div>
  );
}
