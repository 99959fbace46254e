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

const dates = document.querySelector('#lifecycle')
if (dates) {
  const near = new IntersectionObserver(async ([seen]) => {
    if (!seen?.isIntersecting) return
    near.disconnect()
    const { showDates } = await import('./dates.ts')
    showDates(document.documentElement.lang === 'ja' ? 'ja' : 'en')
  })
  near.observe(dates)
  if (location.hash.startsWith('#dates=')) dates.scrollIntoView()
}
