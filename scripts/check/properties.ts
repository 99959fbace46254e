import fc from 'fast-check'

const { FC_SEED, FC_RUNS } = process.env

/**
 * Properties try the same cases in every run, so that no change goes red by the luck of another: `npm run fuzz` looks for
 * new ones, and so does `FC_SEED=$RANDOM`. Those that do not say how often they are tried are tried `FC_RUNS` times.
 */
fc.configureGlobal({
  seed: Number(FC_SEED ?? 20250106),
  ...(FC_RUNS && { numRuns: Number(FC_RUNS) }),
})
