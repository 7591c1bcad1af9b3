import { useTranslation } from 'react-i18next';
import type { TaskView } from '../../../server/contract/applications.ts';
import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';
import { useDayWords } from '../absence/use-day-words.ts';
import { followAct } from '../act/use-act.ts';
import { useUndoable } from '../act/use-undoable.ts';
import './texts.ts';

/** Whether finishing it says that the candidate has been told. */
export const tellsCandidate = (about: TaskView['about']) =>
  about === 'phone' || about === 'unrenderable' || about === 'toldElsewhere';

/** Says that a task is done, ten seconds later, with the date where one was missing; until then it can be undone. */
export function useFinishTask(
  { id, about, candidateName: name }: Pick<TaskView, 'id' | 'about' | 'candidateName'>,
  { note = '', date = '' }: { readonly note?: string; readonly date?: string } = {},
) {
  const { t } = useTranslation('tasks');
  const dayWords = useDayWords();
  const tells = tellsCandidate(about);
  const [saying, said] =
    about === 'reply'
      ? [t('finishingReply', { name }), t('finishedReply', { name })]
      : about === 'missingDate'
        ? [t('finishingDate', { date: date && dayWords(date) }), t('finishedDate')]
        : tells
          ? [t('finishing', { name }), t('finished', { name })]
          : [t('finishingOther'), t('finishedOther')];
  return useUndoable({
    name: `task ${id}`,
    said: saying,
    ask: (how) =>
      call(routes.finishTask, {
        params: { taskId: id },
        body: { ...(note.trim() === '' ? {} : { note: note.trim() }), ...(date === '' ? {} : { date }) },
        ...how,
      }),
    then: (signal, { rehearsalId }) => followAct(signal, said, rehearsalId),
  });
}
