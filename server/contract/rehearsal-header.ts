/** Names the rehearsal in which a request is meant, on the routes that take it. */
export const rehearsalHeader = 'Besked-Rehearsal';
