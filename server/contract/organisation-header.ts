/** Names the organisation that a page shows: what is changed from it is refused where its session works in another by now. */
export const organisationHeader = 'Besked-Organisation';
