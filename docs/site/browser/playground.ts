import '@shindan/element'

const products = [
  () => import('@shindan/clomo'),
  () => import('@shindan/lanscope'),
  () => import('@shindan/bizmobile'),
]
const others = [
  () => import('@shindan/cybertrust'),
  () => import('@shindan/apns'),
  () => import('@shindan/platforms'),
]

// What knows most comes when it is first needed: of the page itself only the elements are loaded.
for (const one of document.querySelectorAll('shindan-diagnosis')) one.plugins = [...others, ...products]
for (const one of document.querySelectorAll('shindan-renewal-check')) one.consoles = products

/** The dates bring all definitions along: they come once somebody is near them, or asked for some by the address. */
async function showDates(): Promise<void> {
  near.disconnect()
  const { showDates: show } = await import('./dates.ts')
  show(document.documentElement.lang === 'ja' ? 'ja' : 'en')
}

const near = new IntersectionObserver(([seen]) => void (seen?.isIntersecting && showDates()))
const dates = document.querySelector('#lifecycle')
if (location.hash.startsWith('#dates=')) void showDates()
else if (dates) near.observe(dates)
