import { startOver } from './start-over.ts'

export const fallbacks = [startOver] as const
