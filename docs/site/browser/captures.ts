import { capturesIn } from './fragment.ts'

/** Fills what varies in a message, and in the texts about it, with what the address holds. It goes nowhere from here. */
function fill(): void {
  const held = capturesIn(location.hash)
  for (const place of document.querySelectorAll<HTMLElement>('[data-slot]')) {
    place.dataset.name ??= place.textContent
    const value = held.get(place.dataset.slot ?? '')
    place.textContent = value ?? place.dataset.name
    place.classList.toggle('filled', value !== undefined)
  }
  const notice = document.querySelector<HTMLElement>('#captures')
  const names = new Set(
    [...document.querySelectorAll<HTMLElement>('[data-slot]')].map((one) => one.dataset.slot),
  )
  if (notice) notice.hidden = ![...held.keys()].some((name) => names.has(name))
}

fill()
addEventListener('hashchange', fill)
