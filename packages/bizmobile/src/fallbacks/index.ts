import { alarmCleared } from './alarm-cleared.ts'

export const fallbacks = [alarmCleared] as const
