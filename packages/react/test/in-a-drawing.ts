import { createElement } from 'react'
import { renderToString } from 'react-dom/server'

/** What a hook gives while a component is drawn: elsewhere React allows none. */
export function inADrawing<Answer>(hook: () => Answer): Answer {
  const given: Answer[] = []
  renderToString(
    createElement(() => {
      given.push(hook())
      return null
    }),
  )
  return given[0] as Answer
}
