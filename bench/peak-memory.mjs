/** Imported before a program: says at its end how much memory the process has taken at most, in kilobytes. */
import { isMainThread } from 'node:worker_threads'

if (isMainThread) process.on('exit', () => console.error(`peak ${process.resourceUsage().maxRSS}`))
