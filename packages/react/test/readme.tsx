import { createDiagnoser } from '@shindan/core'
import { cybertrust } from '@shindan/cybertrust'
import { useInterview } from '@shindan/react'

const diagnoser = createDiagnoser({ plugins: [cybertrust] })

export function Help({ text }: { readonly text: string }) {
  const { begin, question, diagnosis } = useInterview(diagnoser, {
    locale: 'ja',
    timeZone: 'Asia/Tokyo',
  })
  if (!diagnosis) {
    return (
      <button type="button" onClick={() => begin({ text, now: new Date().toISOString() })}>
        原因を調べる
      </button>
    )
  }
  return (
    <>
      <ul>
        {diagnosis.findings.map(({ rule, text: { what } }) => (
          <li key={rule}>{what}</li>
        ))}
      </ul>
      {question?.kind === 'fact' && <p>{question.ask}</p>}
    </>
  )
}
