import '@fontsource-variable/inter/wght.css';
import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import './shell/global.css';
import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import { askForFirstPage } from './shell/api/ask-for-first-page.ts';
import { queryClient } from './shell/api/query-client.ts';
import { startTexts } from './shell/language.ts';
import { mendStyles } from './shell/missing-styles.ts';
import { createRouter } from './shell/router.tsx';
import { takeWordsFromAddress } from './shell/take-words-from-address.ts';
import { takeMarkedOptions } from './shell/take-marked-options.ts';
import { Toasts } from './shell/toasts.tsx';
import { cssVariables, theme } from './shell/theme.ts';

mendStyles();
startTexts();
takeMarkedOptions();
takeWordsFromAddress();
askForFirstPage(location.pathname);
const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root to draw in');
createRoot(root).render(
  <StrictMode>
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      <QueryClientProvider client={queryClient}>
        <Toasts />
        <RouterProvider router={createRouter()} />
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>,
);
