import { loadLater } from '../../shell/load-later.tsx';

/** The form that offers times; it comes when it is opened. */
export const OfferForm = loadLater(async () => (await import('./offer-form.tsx')).OfferForm);
