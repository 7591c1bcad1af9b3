import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { parseDefinition } from '../../process/definition/parse-definition.ts';
import type { Definition } from '../../process/definition/schema.ts';
import type { ProcessDetail } from '../../server/contract/processes.ts';
import { routes } from '../../server/contract/routes.ts';
import { useMayDraw } from '../processes/use-may-draw.ts';
import { call } from '../shell/api/call.ts';
import { keyOf } from '../shell/api/use-route.ts';
import { Notice } from '../shell/error-page.tsx';
import { inLanguage, useLanguage } from '../shell/language.ts';
import { showError } from '../shell/toast.tsx';
import { saveAsFile } from './export-file.ts';

type ReadProps = { readonly process: ProcessDetail; readonly draw: (draft: Definition) => ReactNode };

/**
 * A draft that is not as this version has them: brought up to date and drawn where it is older, else what is wrong with it. That one can leave as a
 * file, and who may draw goes on from what is published.
 */
export function ReadDraft({ process, draw }: ReadProps) {
  const { t } = useTranslation('canvas');
  const language = useLanguage();
  const mayDraw = useMayDraw();
  const restart = useRestart(process);
  const parsed = useMemo(() => parseDefinition(process.draft), [process.draft]);
  if (parsed.kind === 'ok') return draw(parsed.definition);
  return (
    <Notice
      title={t('unreadable.title')}
      text={[
        ...parsed.problems.slice(0, mostProblems).map((problem) => problem.message[language]),
        t(mayDraw && process.live ? 'unreadable.restartText' : 'unreadable.text'),
      ].join(' ')}
    >
      {mayDraw && process.live && (
        <Button loading={restart.isPending} onClick={() => restart.mutate(process.live?.versionId ?? '')}>
          {t('unreadable.restart', { number: process.live.number })}
        </Button>
      )}
      <Button
        variant="default"
        leftSection={<IconDownload size={16} aria-hidden="true" />}
        onClick={() => saveDraftFile(process)}
      >
        {t('unreadable.download')}
      </Button>
      <Button component={Link} to="/processes" variant="default">
        {t('unreadable.back', { name: inLanguage(process.name, language) })}
      </Button>
    </Notice>
  );
}

/** The first ones say enough. */
const mostProblems = 3;

const saveDraftFile = ({ id, draft }: ProcessDetail) =>
  saveAsFile(`${id}-draft`, `${JSON.stringify(draft, undefined, 2)}\n`);

/** Makes the draft what is published; what nobody could read leaves as a file first. */
function useRestart(process: ProcessDetail) {
  const client = useQueryClient();
  const params = { processId: process.id };
  return useMutation({
    mutationFn: async (versionId: string) => {
      const { definition } = await call(routes.getVersion, { params: { versionId } });
      saveDraftFile(process);
      await call(routes.saveDraft, { params, body: { definition }, ifMatch: process.draftRevision });
    },
    onError: showError,
    onSettled: () => client.invalidateQueries({ queryKey: keyOf(routes.getProcess, { params }) }),
  });
}
