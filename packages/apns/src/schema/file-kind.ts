import * as z from 'zod/mini'
import { precedence } from '../parse/precedence.ts'

/** What a file around a push certificate can be. */
export const fileKind = z.enum(precedence)
