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

function refused(problems: readonly Problem[], locale: Locale): CallToolResult {
  const text = JSON.stringify(presentProblems(problems, { locale }))
  return { content: [{ type: 'text', text }], isError: true }
}

function tooLong(found: number): Problem {
  return overLimit('answer', mcpLimits.answer, found)
}
