/** The application, the stage and the visit that a notice is of, as the run puts them before its own key: a second visit is another one. */
export const placeIn = (key: string): string => key.split('/').slice(0, 3).join('/');
