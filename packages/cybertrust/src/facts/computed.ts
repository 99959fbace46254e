import { computingFrom } from '@shindan/core'
import { given } from './given.ts'

const { computed: compute } = computingFrom(given)

/** What follows from the facts. */
export const computed = {
  'cybertrust.identifierHasBlank': compute({
    type: 'boolean',
    label: { ja: '証明書識別子の空白', en: 'space within the certificate identifier' },
    from: ['cybertrust.certificateIdentifier'],
    // CT-14: a blank of any kind, also one that nobody sees.
    compute: (known) => /[\s\u200b-\u200d\u2060\ufeff]/u.test(known['cybertrust.certificateIdentifier']),
  }),
}
