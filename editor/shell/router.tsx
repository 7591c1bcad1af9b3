import { createBrowserRouter, type RouteObject } from 'react-router';
import { registerCanvasTexts } from '../canvas/texts/register.ts';
import { workspaceRoutes } from '../workspace/index.ts';
import { NotFound, RouteError } from './error-page.tsx';
import { Layout, Waiting } from './layout/layout.tsx';
import { withStyles } from './missing-styles.ts';

const routes: RouteObject[] = [
  {
    errorElement: <RouteError />,
    hydrateFallbackElement: <Waiting />,
    children: [
      { path: '/sign-in', lazy: async () => ({ Component: (await import('../sign-in/sign-in-page.tsx')).SignInPage }) },
      {
        path: '/welcome/:token',
        lazy: async () => ({ Component: (await import('../sign-in/welcome-page.tsx')).WelcomePage }),
      },
      {
        path: '/invitation/:token',
        lazy: async () => ({ Component: (await import('../sign-in/invitation-page.tsx')).InvitationPage }),
      },
      {
        path: '/forgot-password',
        lazy: async () => ({ Component: (await import('../sign-in/forgot-page.tsx')).ForgotPage }),
      },
      {
        path: '/new-password/:token',
        lazy: async () => ({ Component: (await import('../sign-in/new-password-page.tsx')).NewPasswordPage }),
      },
      {
        element: <Layout />,
        children: [
          {
            errorElement: <RouteError />,
            children: [
              ...workspaceRoutes,
              {
                path: '/applications/:applicationId/path',
                handle: { narrow: true },
                lazy: async () => ({
                  Component: (await withCanvasTexts(import('../canvas/live/path-page.tsx'))).PathPage,
                }),
              },
              {
                path: '/processes',
                lazy: async () => ({ Component: (await import('../processes/processes-page.tsx')).ProcessesPage }),
              },
              {
                path: '/processes/gallery',
                lazy: async () => ({ Component: (await import('../processes/gallery/gallery-page.tsx')).GalleryPage }),
              },
              {
                path: '/processes/gallery/:galleryId',
                lazy: async () => ({
                  Component: (await withCanvasTexts(import('../processes/gallery/ready-page.tsx'))).ReadyPage,
                }),
              },
              {
                path: '/processes/:processId',
                handle: { narrow: true },
                lazy: async () => ({
                  Component: (await withCanvasTexts(import('../canvas/canvas-page.tsx'))).CanvasPage,
                }),
              },
              {
                path: '/processes/:processId/live',
                handle: { narrow: true },
                lazy: async () => ({
                  Component: (await withCanvasTexts(import('../canvas/live/live-page.tsx'))).LivePage,
                }),
              },
              {
                path: '/processes/:processId/rehearsal',
                handle: { narrow: true },
                lazy: async () => ({
                  Component: (await withCanvasTexts(import('../canvas/rehearsal/rehearsal-page.tsx'))).RehearsalPage,
                }),
              },
              { path: '*', element: <NotFound /> },
            ],
          },
        ],
      },
    ],
  },
];

/** A page that draws processes, once the texts for it are there too. */
async function withCanvasTexts<Page>(page: Promise<Page>): Promise<Page> {
  const [there] = await Promise.all([page, registerCanvasTexts()]);
  return there;
}

/** Every address of the editor; each page loads its code on first visit. */
export function createRouter() {
  return createBrowserRouter(routes.map(styled));
}

/** The look of each page comes with its code, also where it could not be fetched at first. */
function styled(route: RouteObject): RouteObject {
  const { lazy, children } = route;
  const load = typeof lazy === 'function' ? { lazy: () => withStyles(lazy) } : {};
  return { ...route, ...load, ...(children ? { children: children.map(styled) } : {}) } as RouteObject;
}
