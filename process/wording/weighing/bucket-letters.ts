const zero = 'P'.charCodeAt(0);
const most = 40;
const steps = 16;

/** Weights as a text of one letter each, rounded to sixteenths; and what such a text says. */
export const bucketLetters = {
  write: (weights: ArrayLike<number>): string =>
    Array.from(weights, (weight) =>
      String.fromCharCode(zero + Math.max(-most, Math.min(most, Math.round(weight * steps)))),
    ).join(''),
  read: (letters: string): Float32Array =>
    Float32Array.from({ length: letters.length }, (_, at) => (letters.charCodeAt(at) - zero) / steps),
} as const;
