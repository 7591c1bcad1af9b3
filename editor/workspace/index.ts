import type { RouteObject } from 'react-router';

/** The recruiters' pages; each loads on first visit. */
export const workspaceRoutes: RouteObject[] = [
  { index: true, lazy: async () => ({ Component: (await import('./today/today-page.tsx')).TodayPage }) },
  { path: '/jobs', lazy: async () => ({ Component: (await import('./jobs/jobs-page.tsx')).JobsPage }) },
  {
    path: '/jobs/:jobId',
    handle: { narrow: true },
    lazy: async () => ({ Component: (await import('./board/board-page.tsx')).BoardPage }),
  },
  {
    path: '/jobs/:jobId/times',
    lazy: async () => ({ Component: (await import('./slots/slots-page.tsx')).SlotsPage }),
  },
  {
    path: '/jobs/:jobId/import',
    lazy: async () => ({ Component: (await import('./import/import-page.tsx')).ImportPage }),
  },
  {
    path: '/jobs/:jobId/decisions/:batchId',
    lazy: async () => ({ Component: (await import('./bulk/batch-page.tsx')).BatchPage }),
  },
  {
    path: '/jobs/:jobId/corrections/new',
    lazy: async () => ({ Component: (await import('./correct/correct-many-page.tsx')).CorrectManyPage }),
  },
  {
    path: '/jobs/:jobId/corrections/:correctionBatchId',
    lazy: async () => ({ Component: (await import('./correct/correction-batch-page.tsx')).CorrectionBatchPage }),
  },
  {
    path: '/applications/:applicationId',
    lazy: async () => ({ Component: (await import('./application/application-page.tsx')).ApplicationPage }),
  },
  {
    path: '/applications/:applicationId/same/:otherId',
    lazy: async () => ({ Component: (await import('./merge/compare-page.tsx')).ComparePage }),
  },
  {
    path: '/applications/:applicationId/scorecard',
    lazy: async () => ({ Component: (await import('./scorecard/scorecard-page.tsx')).ScorecardPage }),
  },
  {
    path: '/applications/:applicationId/scorecard/drafts',
    lazy: async () => ({ Component: (await import('./my-scorecards/drafts-page.tsx')).DraftsPage }),
  },
  {
    path: '/applications/:applicationId/scorecards',
    lazy: async () => ({ Component: (await import('./panel/panel-page.tsx')).PanelPage }),
  },
  {
    path: '/scorecards',
    lazy: async () => ({ Component: (await import('./my-scorecards/my-scorecards-page.tsx')).MyScorecardsPage }),
  },
  {
    path: '/same',
    lazy: async () => ({ Component: (await import('./merge/alike-page.tsx')).AlikePage }),
  },
  {
    path: '/candidates',
    lazy: async () => ({ Component: (await import('./candidates/candidates-page.tsx')).CandidatesPage }),
  },
  { path: '/mailbox', lazy: async () => ({ Component: (await import('./mailbox/mailbox-page.tsx')).MailboxPage }) },
  {
    path: '/messages',
    lazy: async () => ({ Component: (await import('./messages/messages-page.tsx')).MessagesPage }),
  },
  { path: '/notices', lazy: async () => ({ Component: (await import('./notices/notices-page.tsx')).NoticesPage }) },
  {
    path: '/account/notices',
    lazy: async () => ({ Component: (await import('./notices/settings-page.tsx')).NoticeSettingsPage }),
  },
  {
    path: '/jobs/surveys',
    lazy: async () => ({ Component: (await import('./surveys/surveys-page.tsx')).SurveysPage }),
  },
  {
    path: '/jobs/:jobId/surveys',
    lazy: async () => ({ Component: (await import('./surveys/job-survey-page.tsx')).JobSurveyPage }),
  },
  { path: '/proof', lazy: async () => ({ Component: (await import('./proof/proof-page.tsx')).ProofPage }) },
  {
    path: '/jobs/:jobId/proof',
    lazy: async () => ({ Component: (await import('./proof/proof-page.tsx')).JobProofPage }),
  },
  { path: '/stops', lazy: async () => ({ Component: (await import('./stops/stops-page.tsx')).StopsPage }) },
  { path: '/tasks', lazy: async () => ({ Component: (await import('./tasks/tasks-page.tsx')).TasksPage }) },
  { path: '/account', lazy: async () => ({ Component: (await import('./account/account-page.tsx')).AccountPage }) },
  { path: '/people/keys', lazy: async () => ({ Component: (await import('./keys/keys-page.tsx')).KeysPage }) },
  {
    path: '/people/calendar',
    lazy: async () => ({ Component: (await import('./calendar/calendar-page.tsx')).CalendarPage }),
  },
  {
    path: '/people/blocked',
    lazy: async () => ({ Component: (await import('./blocked/blocked-page.tsx')).BlockedPage }),
  },
  {
    path: '/people/senders',
    lazy: async () => ({ Component: (await import('./senders/senders-page.tsx')).SendersPage }),
  },
  { path: '/people/audit', lazy: async () => ({ Component: (await import('./audit/audit-page.tsx')).AuditPage }) },
  { path: '/people', lazy: async () => ({ Component: (await import('./people/people-page.tsx')).PeoplePage }) },
];
