import { apns, readErrorChain } from '@shindan/apns'
import { createDiagnoser } from '@shindan/core'

const answer = JSON.stringify({
  Status: 'Error',
  ErrorChain: [
    { ErrorDomain: 'MCProfileErrorDomain', ErrorCode: 1000 },
    { ErrorDomain: 'MCSCEPErrorDomain', ErrorCode: 22013 },
  ],
})
const { composition } = createDiagnoser({ plugins: [apns] })
readErrorChain(answer).match(
  ({ error }) => console.log(error, composition.errors.get(error)?.summary.en),
  (problem) => console.error(problem),
)
