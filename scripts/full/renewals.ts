/** Prints the renewals that the example of an upload guard is tried with. */
import { generatedRenewals } from '../../packages/apns/test/renewals.ts'

console.log(JSON.stringify(await generatedRenewals()))
