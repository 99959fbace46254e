import { startOver } from './start-over.ts'
import { uploadAgainLater } from './upload-again-later.ts'

export const fallbacks = [uploadAgainLater, startOver] as const
