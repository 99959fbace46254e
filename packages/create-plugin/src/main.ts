#!/usr/bin/env node
import { createPlugin } from './create-plugin.ts'
import { localeOf } from './locale.ts'

const { said, isWritten } = createPlugin(process.argv.slice(2), process.cwd())
const locale = localeOf(process.env)
if (isWritten) process.stdout.write(`${said[locale]}\n`)
else {
  process.stderr.write(`${said[locale]}\n`)
  process.exitCode = 1
}
