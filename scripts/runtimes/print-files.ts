/** Prints what the runtimes are given to read. */
import { current, renewed, signedCsr } from '../../packages/apns/test/renewal-files.ts'
import type { Files } from './files.ts'

const files: Files = { current, renewed, csr: signedCsr }
console.log(JSON.stringify(files))
