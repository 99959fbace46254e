import { type Found, searchIn } from '../search/search-index.ts'

const most = 50

const field = document.querySelector<HTMLInputElement>('#find')
const status = document.querySelector<HTMLElement>('#status')
const results = document.querySelector<HTMLElement>('#results')
const lists = document.querySelector<HTMLElement>('#lists')

if (field && status && results && lists) {
  const asked = new URLSearchParams(location.search).get('q') ?? ''
  field.value = asked
  lists.hidden = asked !== ''
  if (asked === '') field.focus()
  else status.textContent = status.dataset.loading ?? ''
  const { default: index } = (await import(field.dataset.index ?? '')) as { readonly default: string }
  const search = searchIn(index)
  const show = () => {
    const query = field.value.trim()
    const found = query === '' ? [] : search(query)
    const text = found.length > 0 ? status.dataset.found : status.dataset.none
    status.textContent = query === '' ? '' : (text ?? '').replace('{n}', String(found.length))
    lists.hidden = query !== '' && found.length > 0
    results.replaceChildren(...found.slice(0, most).map((one) => row(one, results.dataset.root ?? '/')))
  }
  let waiting: ReturnType<typeof setTimeout> | undefined
  field.addEventListener('input', () => {
    clearTimeout(waiting)
    waiting = setTimeout(() => {
      history.replaceState(null, '', `?q=${encodeURIComponent(field.value)}`)
      show()
    }, 120)
  })
  field.form?.addEventListener('submit', (event) => {
    event.preventDefault()
    show()
  })
  show()
}

function row({ path, title, kind, description }: Found, root: string): HTMLElement {
  const item = document.createElement('li')
  const link = document.createElement('a')
  link.href = root + path
  link.textContent = title
  const about = document.createElement('p')
  about.className = 'muted'
  about.textContent = `${kind} — ${description}`
  item.append(link, about)
  return item
}
