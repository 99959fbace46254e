import fc from 'fast-check'

/** Properties that do not say how often they are tried are tried this often. */
fc.configureGlobal({ numRuns: Number(process.env.FC_RUNS) })
