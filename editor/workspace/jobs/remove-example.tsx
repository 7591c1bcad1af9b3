import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';
import { showToast } from '../../shell/toast.tsx';
import { refreshWork } from '../act/refresh-work.ts';
import { useUndoable } from '../act/use-undoable.ts';
import './texts.ts';

type RemoveExampleProps = { readonly jobId: string; readonly isExample: boolean };

/** Takes an example away with all that was made for it, ten seconds later; until then it can be undone. */
export function RemoveExample({ jobId, isExample }: RemoveExampleProps) {
  const { t } = useTranslation('jobs');
  const navigate = useNavigate();
  const removing = useUndoable({
    name: `example ${jobId}`,
    said: t('removingExample'),
    ask: (how) => call(routes.deleteExample, { params: { jobId }, ...how }),
    then: () => {
      showToast(t('exampleRemoved'));
      refreshWork();
    },
  });
  const remove = () => {
    removing.begin();
    void navigate('/');
  };
  if (!isExample) return null;
  return (
    <Button variant="default" disabled={removing.waits} onClick={remove}>
      {t('removeExample')}
    </Button>
  );
}
