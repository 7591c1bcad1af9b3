/** What runs in the page to measure it: when the first step was to be seen, and how long each frame took while frames are recorded. */
export const inPage = `
globalThis.bench = { firstStep: undefined, frames: undefined };
(() => {
  let last;
  const tick = (now) => {
    const { bench } = globalThis;
    if (bench.firstStep === undefined) {
      const step = document.querySelector('.react-flow__node');
      if (step && getComputedStyle(step).visibility === 'visible') bench.firstStep = performance.now();
    }
    if (bench.frames && last !== undefined) bench.frames.push(now - last);
    last = bench.frames ? now : undefined;
    requestAnimationFrame(tick);
  };
  requestAnimationFrame(tick);
})();
`;

const scripts = `
performance.getEntriesByType('resource')
  .filter(({ name, responseEnd }) => /^(?!.*worker).*\\.js$/.test(new URL(name).pathname) && responseEnd <= globalThis.bench.firstStep)
`;

/** Bytes of JavaScript that had come, as they were sent, by the time the first step was to be seen; what runs beside the page in workers is apart. */
export const scriptBytes = `${scripts}.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0)`;

/** How many files they came in. */
export const scriptFiles = `${scripts}.length`;
