/** What is left of every message that is cut, and the errors of which a message reads so. */
export function cutMessages(errors) {
  const messages = messagesOf(errors)
  const left = (of, ...cut) =>
    of.map((text) => ({ text: cut.map(([from, to]) => part(text, from, to)).join('…') }))
  return Object.fromEntries(
    Object.entries({
      'cut in its middle': left(messages, [0, 0.3], [0.7, 1]),
      truncated: left(messages, [0, 0.55], [1, 1]),
      'a piece of it': left(
        messages.filter(({ length }) => length > 24),
        [0.3, 0.7],
      ),
    }).map(([kind, samples]) => [kind, samples.map(({ text }) => ({ text, want: holding(errors, text) }))]),
  )
}

/** The errors of which a message holds what is left: some of one screen differ in their last sentence alone. */
export function holding(errors, left) {
  const parts = left.split('…')
  return errors
    .filter((error) =>
      messagesOf([error]).some((text) => parts.every((piece) => plain(text).includes(piece))),
    )
    .map(({ id }) => id)
}

export function messagesOf(errors) {
  return errors.flatMap(({ messages }) => messages.flatMap(({ ja, en }) => [ja, en]))
}

const plain = (text) => text.replace(/\{\w+\}/g, ' ')
const part = (text, from, to) =>
  plain(text).slice(Math.round(from * text.length), Math.round(to * text.length))
