import { createContext } from 'react';

/** The connection into which what is being dragged would be put, if it were let go now. */
export const OfferedContext = createContext<string | undefined>(undefined);
