import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { RingMark } from '../../shell/ring.tsx';
import { useMe } from '../../shell/use-me.ts';
import { useChange } from '../act/use-act.ts';
import { Empty } from '../page/empty.tsx';
import { createExample } from './create-example.ts';
import classes from './today.module.css';

/** Where nothing exists yet: an example that shows what Besked does, made in one click. */
export function FirstRun() {
  const { t } = useTranslation('today');
  const me = useMe();
  const navigate = useNavigate();
  const example = useChange(
    () => createExample(t('exampleJob'), me.userId),
    () => t('made'),
    (jobId) => void navigate(`/jobs/${jobId}`),
  );
  return (
    <Empty title={t('firstTitle')} text={t('firstText')} picture={<Picture />}>
      <Group>
        {me.role === 'administrator' && (
          <Button loading={example.isPending} onClick={() => example.mutate(undefined)}>
            {t('firstButton')}
          </Button>
        )}
        <Button component={Link} to="/processes" variant="default">
          {t('firstOther')}
        </Button>
      </Group>
    </Empty>
  );
}

function Picture() {
  return (
    <div className={classes.picture} aria-hidden="true">
      {(['ample', 'near', 'answered'] as const).map((state, index) => (
        <div key={state}>
          <RingMark state={state} left={[0.8, 0.3, 1][index] ?? 1} size={28} />
          <span style={{ width: [120, 88, 104][index] }} />
        </div>
      ))}
    </div>
  );
}
