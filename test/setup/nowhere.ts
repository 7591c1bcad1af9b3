/**
 * A port of the loopback interface where nobody listens while the tests run: too low for what systems hand out and for `findFreePort`, whose port
 * another file's server may have taken by the time it is asked, and not among those that `fetch` refuses by itself.
 */
export const nowhere = 2;
