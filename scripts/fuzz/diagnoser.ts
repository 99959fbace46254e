import { apns } from '@shindan/apns'
import { bizmobile } from '@shindan/bizmobile'
import { clomo } from '@shindan/clomo'
import { createDiagnoser, type Diagnoser } from '@shindan/core'
import { cybertrust } from '@shindan/cybertrust'
import { lanscope } from '@shindan/lanscope'
import { platforms } from '@shindan/platforms'

/** With every plugin, and for any input: what is tried is nothing that the compiler could check. */
export const diagnoser = createDiagnoser({
  plugins: [cybertrust, apns, clomo, lanscope, bizmobile, platforms],
}) as unknown as Diagnoser
export const { composition } = diagnoser
export const now = '2025-01-06T00:00:00.000Z'
