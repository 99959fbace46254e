/** Answers that are kept of one kind. */
const most = 20_000

/** Keeps what was answered to questions that say the same, within bounds; not where hardly any is like another. */
export function kept<Q, A>(keyOf: (question: Q) => string, answer: (question: Q) => A): (question: Q) => A {
  const answers = new Map<string, A>()
  let found = 0
  let isWorthIt = true
  return (question) => {
    if (!isWorthIt) return answer(question)
    const key = keyOf(question)
    const known = answers.get(key)
    if (known !== undefined) {
      found++
      return known
    }
    const fresh = answer(question)
    if (answers.size >= most) {
      isWorthIt = found * 10 > answers.size
      answers.clear()
      found = 0
    }
    if (isWorthIt) answers.set(key, fresh)
    return fresh
  }
}
