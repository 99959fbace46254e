#!/usr/bin/env node
import { parseArgs } from 'node:util'
import { serveStdio } from '@modelcontextprotocol/server/stdio'
import { isTimeZone, readLocale } from '@shindan/core'
import { mcpServers } from './server.ts'
import { version } from './version.ts'

const usage = `shindan-mcp: serves an assistant over standard input and output (Model Context Protocol).

  --locale <tag>         language of the answers where a question names none; ja when absent
  --time-zone <zone>     IANA zone of days and dates where a question names none; Asia/Tokyo when absent
  --version, --help
`

/** What was typed, or why it is none. */
function typed() {
  try {
    const { values } = parseArgs({
      options: {
        locale: { type: 'string', default: 'ja' },
        'time-zone': { type: 'string', default: 'Asia/Tokyo' },
        version: { type: 'boolean' },
        help: { type: 'boolean' },
      },
    })
    if (readLocale(values.locale).isErr()) return '--locale: not a language tag; ja or en'
    if (!isTimeZone(values['time-zone'])) return '--time-zone: unknown time zone; an example is Asia/Tokyo'
    return values
  } catch (mistake) {
    return mistake instanceof Error ? mistake.message : usage
  }
}

const options = typed()
if (typeof options === 'string') {
  process.stderr.write(`shindan-mcp: ${options}\n\n${usage}`)
  process.exitCode = 2
} else if (options.help) process.stdout.write(usage)
else if (options.version) process.stdout.write(`${version}\n`)
else
  serveStdio(mcpServers({ locale: options.locale, timeZone: options['time-zone'] }), {
    // What came in is not repeated: it may hold anything.
    onerror: () =>
      process.stderr.write('shindan-mcp: a message could not be read (of at most 10 MB, JSON-RPC)\n'),
  })
