import { createContext } from 'react';

/** The card or connection under the pointer: what it is joined to is brought forward. */
export const TouchedContext = createContext<string | undefined>(undefined);
