/** The index is loaded when somebody begins to search, so that it is there once they have typed. */
const field = document.querySelector<HTMLInputElement>('#find')
field?.addEventListener('focus', () => void import(field.dataset.index ?? ''), { once: true })

addEventListener('keydown', (event) => {
  const { target } = event
  const isTyping =
    target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]')
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping || !field) return
  event.preventDefault()
  field.focus()
})
