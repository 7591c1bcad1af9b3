import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { administrators, designers, isAmong, recruiters } from '../../../server/contract/access.ts';
import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';
import { RingMark } from '../../shell/ring-mark.tsx';
import { useMe } from '../../shell/use-me.ts';
import { useChange } from '../act/use-act.ts';
import { Empty } from '../page/empty.tsx';
import { Picture } from '../page/picture.tsx';

/** Three promises: plenty of time, not much, kept. */
const promises = [
  { mark: <RingMark state="ample" left={0.8} size={28} />, width: 120 },
  { mark: <RingMark state="near" left={0.3} size={28} />, width: 88 },
  { mark: <RingMark state="answered" left={1} size={28} />, width: 104 },
];

/** Where nothing exists yet: an example that shows what Besked does, made in one click. */
export function FirstRun() {
  return isAmong(administrators, useMe()) ? <Example /> : <NoJobs />;
}

/** The same to those who cannot make it: what will stand here, and the way to what they may do. */
function NoJobs() {
  const { t } = useTranslation('today');
  const me = useMe();
  return (
    <Empty
      title={t('noJobsTitle')}
      text={t(isAmong(recruiters, me) ? 'noJobsTextRecruiter' : 'noJobsText')}
      picture={<Picture lines={promises} />}
    >
      {isAmong(designers, me) ? (
        <Button component={Link} to="/processes">
          {t('firstOther')}
        </Button>
      ) : (
        <Button component={Link} to="/jobs" variant="default">
          {t('toJobs')}
        </Button>
      )}
    </Empty>
  );
}

function Example() {
  const { t } = useTranslation('today');
  const navigate = useNavigate();
  const example = useChange(
    () => call(routes.createExample, { body: { title: t('exampleJob') } }),
    () => t('made'),
    ({ id }) => void navigate(`/jobs/${id}`),
  );
  return (
    <Empty title={t('firstTitle')} text={t('firstText')} picture={<Picture lines={promises} />}>
      <Group>
        <Button loading={example.isPending} onClick={() => example.mutate(undefined)}>
          {t('firstButton')}
        </Button>
        <Button component={Link} to="/processes" variant="default">
          {t('firstOther')}
        </Button>
      </Group>
    </Empty>
  );
}
