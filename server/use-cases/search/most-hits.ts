/** So many people are looked up one by one. What finds more says too little of whom one means, and reading them all takes longer than typing the next letter. */
export const mostHits = 4_000;
