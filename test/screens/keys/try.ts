import type { Page } from 'playwright-core';

/** Makes ready what a key is for, presses it, and sees what has become of it. */
export type Try = (page: Page, press: () => Promise<void>) => Promise<void>;
