import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Definition } from '../../../process/definition/schema.ts';
import type { LiveVersion } from '../../../server/contract/live.ts';
import { routes } from '../../../server/contract/routes.ts';
import { useRoute } from '../../shell/api/use-route.ts';
import { Failed } from '../../shell/error-page.tsx';
import { useLanguage } from '../../shell/language.ts';
import { ListSkeleton } from '../../shell/late-skeleton.tsx';
import { Empty } from '../../workspace/page/empty.tsx';
import { usePages } from '../../workspace/page/use-pages.ts';
import { DrawingView } from '../flow/drawing-view.tsx';
import { noOverlay } from '../flow/overlay.ts';
import { keptVersion, withKept } from './kept-version.ts';
import { LiveBar } from './live-bar.tsx';
import { LiveDock } from './live-dock.tsx';
import { liveOverlay } from './live-overlay.tsx';
import { PathPlayer } from './path-player.tsx';
import { useProcessPeople } from './use-process-people.ts';
import classes from './live.module.css';
import './texts.ts';

type LiveProps = { readonly processId: string; readonly name: string };

/** A published drawing with the people on it: who stands where, who waits longest, and what can be done for them. */
export function LiveView(props: LiveProps) {
  const { t } = useTranslation('live');
  const versions = usePages(routes.listLiveVersions, { params: { processId: props.processId } });
  const [shown, show] = useState<LiveVersion>();
  useProcessPeople(props.processId);
  if (versions.error) return <Failed error={versions.error} again={versions.refetch} />;
  if (versions.isPending)
    return (
      <div className={classes.alone}>
        <ListSkeleton />
      </div>
    );
  // A newer one that is published, or the last candidate who leaves, takes nothing away that somebody is doing here.
  const version = keptVersion(versions.items, shown);
  if (version !== shown) show(version);
  return (
    <section className={classes.view} aria-label={t('title')}>
      <LiveBar
        versions={withKept(versions.items, version)}
        version={version}
        onChoose={(id) => {
          show(versions.items.find((one) => one.id === id) ?? version);
          if (id === versions.items.at(-1)?.id) versions.loadMore();
        }}
        {...props}
      />
      {version ? (
        <LiveOfVersion key={version.id} version={version} />
      ) : (
        <div className={classes.alone}>
          <Empty title={t('none')} text={t('noneText')} />
        </div>
      )}
    </section>
  );
}

export type Followed = { readonly applicationId: string; readonly name: string };

function LiveOfVersion({ version }: { readonly version: LiveVersion }) {
  const language = useLanguage();
  const params = { versionId: version.id };
  const live = useRoute(routes.getLive, { params }, { refetchInterval: 60_000 });
  const drawing = useRoute(routes.getVersion, { params }, { staleTime: Number.POSITIVE_INFINITY });
  const [chosen, choose] = useState<string>();
  const [followed, follow] = useState<Followed>();
  const failed = [live, drawing].find(({ error, data }) => error && !data);
  if (failed) return <Failed error={failed.error} again={() => void failed.refetch()} />;
  // What was published has been read and checked before.
  const definition = drawing.data?.definition as Definition | undefined;
  if (followed && definition)
    return (
      <PathPlayer
        key={followed.applicationId}
        {...followed}
        definition={definition}
        onClose={() => follow(undefined)}
      />
    );
  return (
    <>
      <div className={classes.drawing}>
        {definition && (
          <DrawingView
            definition={definition}
            overlay={live.data ? liveOverlay({ definition, live: live.data, chosen }, language) : noOverlay}
            language={language}
            onStepClick={choose}
          />
        )}
      </div>
      <LiveDock
        version={version}
        definition={definition}
        live={live.data}
        stepId={chosen}
        onStep={choose}
        onFollow={follow}
      />
    </>
  );
}
