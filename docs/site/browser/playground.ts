const locale = document.documentElement.lang === 'ja' ? 'ja' : 'en'

const form = document.querySelector<HTMLFormElement>('#diagnose')
form?.addEventListener('submit', async (event) => {
  event.preventDefault()
  const answer = document.querySelector<HTMLElement>('#answer')
  const text = document.querySelector<HTMLTextAreaElement>('#text')?.value ?? ''
  const { diagnosed } = await import('./diagnosis.ts')
  if (!answer) return
  answer.textContent = diagnosed(text, locale)
  answer.hidden = false
})

/** The dates bring all definitions along: they come once somebody gets near them. */
const dates = document.querySelector<HTMLElement>('#lifecycle')
if (dates) {
  const near = new IntersectionObserver(async ([seen]) => {
    if (!seen?.isIntersecting) return
    near.disconnect()
    const { showDates } = await import('./dates.ts')
    showDates(locale)
  })
  near.observe(dates)
  if (location.hash.startsWith('#dates=')) dates.scrollIntoView()
}
