import type { Definition } from '../../../process/definition/schema.ts';
import { gallery } from '../../../process/gallery/gallery.ts';

const [ready] = gallery;
if (!ready) throw new Error('the gallery is empty');

/** A drawing that is ready. */
export const first = ready.definition;

/** The same drawing, or another, under that name. */
export const named = (sv: string, from = first): Definition => ({ ...from, name: { sv } });
