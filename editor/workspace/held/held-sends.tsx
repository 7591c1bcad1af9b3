import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { HeldSend, HeldSendKind } from '../../../server/contract/held-sends.ts';
import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';
import { useRoute } from '../../shell/api/use-route.ts';
import { ListSkeleton } from '../../shell/late-skeleton.tsx';
import { useIsRehearsing } from '../../shell/rehearsing.ts';
import { useMe } from '../../shell/use-me.ts';
import { UndoClock } from '../act/undo-clock.tsx';
import { useChange } from '../act/use-act.ts';
import classes from './held.module.css';
import './texts.ts';

const lookAgainMs = 5_000;
const lookForMs = 60_000;

/**
 * While something waits it may leave or be taken back by others; that something waits anew is told by whoever holds it or by the job's changes, and
 * where a colleague holds what is in no job, now and then.
 */
const whileWaiting = ({ state }: { readonly state: { readonly data?: unknown } }) =>
  (state.data as { readonly items: readonly unknown[] } | undefined)?.items.length ? lookAgainMs : lookForMs;

type Shown = {
  readonly kind: HeldSendKind;
  readonly mayTakeBack: boolean;
  /** Whether whoever looks may read what is sent; else only the rest of the page stands there. */
  readonly isSeen: boolean;
  /** What stands below: drawn once it is known what waits, so that nothing moves. */
  readonly children: ReactNode;
};
type OfJobProps = Shown & {
  readonly jobId: string;
  /** This one alone. */
  readonly id?: string;
};

/** What of a job waits before it goes to many, counted down, each to be taken back, above the rest of the page; nothing where nothing waits. */
export function HeldSendsOfJob({ jobId, id, ...shown }: OfJobProps) {
  const isReal = !useIsRehearsing();
  const { data, isLoading } = useRoute(
    routes.listHeldSendsOfJob,
    { params: { jobId } },
    { enabled: isReal && shown.isSeen, refetchInterval: whileWaiting },
  );
  const items = data?.items.filter((one) => id === undefined || one.id === id) ?? [];
  return <HeldSends {...shown} items={items} isLoading={isLoading} />;
}

/** The same of what concerns every job. */
export function HeldSendsOfAll(shown: Shown) {
  const { data, isLoading } = useRoute(
    routes.listHeldSends,
    {},
    { enabled: shown.isSeen, refetchInterval: whileWaiting },
  );
  return <HeldSends {...shown} items={data?.items ?? []} isLoading={isLoading} />;
}

type HeldSendsProps = Shown & { readonly items: readonly HeldSend[]; readonly isLoading: boolean };

function HeldSends({ items, kind, mayTakeBack, isLoading, children }: HeldSendsProps) {
  const own = items.filter((one) => one.kind === kind);
  if (isLoading) return <ListSkeleton />;
  return (
    <>
      {own.length > 0 && (
        <ul className={classes.held}>
          {own.map((one) => (
            <Held key={one.id} send={one} mayTakeBack={mayTakeBack} />
          ))}
        </ul>
      )}
      {children}
    </>
  );
}

function Held({ send, mayTakeBack }: { readonly send: HeldSend; readonly mayTakeBack: boolean }) {
  const { t } = useTranslation('held');
  const { zone } = useMe().organisation;
  const takeBack = useChange(
    () => call(routes.takeBackSend, { params: { heldSendId: send.id } }),
    () => t(`took_${send.kind}`),
  );
  return (
    <li>
      <UndoClock
        decidedAt={send.createdAt}
        releaseAt={send.leavesAt}
        zone={zone}
        about={t(send.kind, { count: send.total })}
      />
      {send.begunBy && <span className={classes.soft}>{t('by', { name: send.begunBy })}</span>}
      {mayTakeBack && (
        <Button
          size="compact-sm"
          variant="default"
          loading={takeBack.isPending}
          onClick={() => takeBack.mutate(undefined)}
        >
          {t('takeBack')}
        </Button>
      )}
    </li>
  );
}
