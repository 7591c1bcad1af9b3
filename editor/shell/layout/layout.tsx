import { type MouseEvent, Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, Outlet, useLocation, useMatches } from 'react-router';
import { routes } from '../../../server/contract/routes.ts';
import { isApiError } from '../api/api-error.ts';
import { showOrganisation } from '../api/organisation-shown.ts';
import { useRoute } from '../api/use-route.ts';
import { Failed } from '../error-page.tsx';
import { changeLanguage } from '../language.ts';
import { ListSkeleton } from '../late-skeleton.tsx';
import { useWaitingPage } from '../waiting-pages.ts';
import classes from './layout.module.css';
import { BottomNavigation, SideNavigation } from './navigation.tsx';
import { useOrganisationOfLink } from './use-organisation-of-link.ts';
import { useScorecardsThatWait } from './use-scorecards-that-wait.ts';

/** Everything behind the sign-in. A page whose route has `handle: { narrow: true }` gets the width of the navigation too. */
export function Layout() {
  const { t } = useTranslation();
  const me = useRoute(routes.getMe, {});
  const location = useLocation();
  const narrow = useMatches().some((match) => (match.handle as { narrow?: boolean } | undefined)?.narrow === true);
  const isLedElsewhere = useOrganisationOfLink(me.data);
  const [shown, setShown] = useState<string>();
  // What stands here is of the organisation with which it began, also where another window switches to another.
  if (shown === undefined && me.data) setShown(me.data.organisation.id);
  useEffect(() => showOrganisation(shown), [shown]);
  useScorecardsThatWait(me.data?.userId, me.data?.organisation.id);
  const language = me.data?.language;
  useEffect(() => {
    if (language) changeLanguage(language);
  }, [language]);
  if (isApiError(me.error) && me.error.problem.status === 401)
    return <Navigate to={`/sign-in?next=${encodeURIComponent(location.pathname + location.search)}`} replace />;
  if (me.error && !me.data) return <Failed error={me.error} again={() => void me.refetch()} />;
  if (!me.data || isLedElsewhere) return <Waiting />;
  if (me.data.needsTwoFactor && location.pathname !== '/account') return <Navigate to="/account" replace />;
  return (
    <div className={classes.frame} data-narrow={narrow || undefined}>
      <a className={classes.skip} href="#page" onClick={goToPage}>
        {t('skip')}
      </a>
      <SideNavigation narrow={narrow} />
      <main id="page" className={classes.page} tabIndex={-1}>
        <Suspense fallback={<Waiting />}>
          <Outlet />
        </Suspense>
      </main>
      <BottomNavigation />
    </div>
  );
}

/** What stands where a page will be. */
export function Waiting() {
  useWaitingPage();
  return (
    <div style={{ padding: 32, maxWidth: 880 }}>
      <ListSkeleton />
    </div>
  );
}

/** The link's own way would be an entry of the history, without what this one keeps. */
function goToPage(event: MouseEvent): void {
  event.preventDefault();
  document.getElementById('page')?.focus();
}
