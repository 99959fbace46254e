/**
 * Whether a score means what it says. Of a mix, a third of it texts of other products, one half chooses the threshold
 * that shows at most a hundredth of wrong texts; the other half tells how many of each score are about an entry, and
 * right. What is printed for the first half is what `near` in figures.ts was chosen by.
 */
export function reliability(suggest, ours, strangers) {
  const count = Math.min(strangers.length, Math.floor(ours.length / 2))
  const some = strangers.filter(
    (_, i) => Math.floor((i * count) / strangers.length) !== Math.floor(((i - 1) * count) / strangers.length),
  )
  const mix = [...ours, ...some.map((text) => ({ text, want: [] }))].map(({ text, want }) => {
    const found = suggest(text)
    return {
      score: found[0]?.score ?? 0,
      near: found[0]?.near ?? false,
      right: found.some(({ id }) => want.includes(id)),
    }
  })
  console.log(`\nreliability over ${ours.length} texts of ours and ${some.length} of others`)
  for (const half of [0, 1]) {
    const part = mix.filter((_, i) => i % 2 === half)
    const shown = part.filter(({ near }) => near)
    const right = shown.filter(({ right }) => right).length
    console.log(
      `  ${half === 0 ? 'chosen on  ' : 'reported on'} ${part.length}: ${shown.length} shown, ${right} of them right`,
    )
    for (const from of half === 0 ? [] : [0, 0.1, 0.3, 0.5, 0.7, 0.9]) {
      const to = from < 0.3 ? (from === 0 ? 0.1 : 0.3) : from + 0.2
      const within = part.filter(({ score }) => score >= from && (score < to || from === 0.9))
      const of = within.filter(({ right }) => right).length
      console.log(
        `    score from ${from.toFixed(1)}: ${String(within.length).padStart(4)} texts, ${of} right`,
      )
    }
  }
}
