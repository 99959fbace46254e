import { account } from './account.ts'
import { certificate } from './certificate.ts'
import { files } from './files.ts'
import { preparation } from './preparation.ts'

/** Everything that can be given: what people are asked for, and what files tell. */
export const given = { ...account, ...preparation, ...certificate, ...files }
