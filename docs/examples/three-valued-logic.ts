import { type Condition, decide, missingIn } from '@shindan/core'

const known: { readonly [fact: string]: unknown } = { installedAt: null }
const facts = { value: (fact: string) => known[fact], missing: (fact: string) => [fact] }

const soon: Condition = { op: 'below', fact: 'daysLeft', value: 30 }
const later: Condition = { op: 'at-least', fact: 'daysLeft', value: 30 }
const installed: Condition = { op: 'present', fact: 'installedAt' }
const never: Condition = { op: 'not', of: installed }

const say = (name: string, condition: Condition) =>
  console.log(`${name}: ${decide(condition, facts)}`, missingIn(condition, facts).join())
say('soon', soon)
say('installed', installed)
say('soon and installed', { op: 'all', of: [soon, installed] })
say('soon or never installed', { op: 'any', of: [soon, never] })
say('soon and never installed', { op: 'all', of: [soon, never] })
say('soon as far as known', { op: 'known', of: soon })
say('soon or later', { op: 'any', of: [soon, later] })
