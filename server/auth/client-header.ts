/** The one header from which the client's address is taken; the server itself sets it. */
export const clientHeader = 'x-besked-client';
