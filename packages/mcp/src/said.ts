import type { CallToolResult } from '@modelcontextprotocol/server'
import { type Locale, overLimit, type Problem } from '@shindan/core'
import { presentProblems } from '@shindan/core/render'
import type { Answer } from '@shindan/server/answers'
import { mcpLimits } from './limits.ts'

/** An answer as an assistant takes it: its JSON, as text too for who reads nothing else. */
export function said(answer: Answer<object>, locale: Locale): CallToolResult {
  return answer.match(
    (document) => {
      const text = JSON.stringify(document)
      if (text.length > mcpLimits.answer) return refused([tooLong(text.length)], locale)
      return { content: [{ type: 'text', text }], structuredContent: { ...document } }
    },
    (problems) => refused(problems, locale),
  )
}

/** Of one call: who corrects these is told the others. */
const mostTold = 20

function refused(problems: readonly Problem[], locale: Locale): CallToolResult {
  const text = JSON.stringify(presentProblems(problems.slice(0, mostTold), { locale }))
  return { content: [{ type: 'text', text }], isError: true }
}

function tooLong(found: number): Problem {
  return overLimit('answer', mcpLimits.answer, found)
}
