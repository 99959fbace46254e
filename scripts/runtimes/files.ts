/** Prints what the runtimes are given to read. */
import { current, renewed, signedCsr } from '../../packages/apns/test/renewal-files.ts'

console.log(JSON.stringify({ current, renewed, csr: signedCsr }))
