/** Goes on by Tab to what is called so, in whatever shadow root. */
export async function tabTo(page, name) {
  for (let pressed = 0; pressed < 80; pressed++) {
    await page.keyboard.press('Tab')
    if ((await focused(page)).startsWith(name)) return
  }
  throw new Error(`Tab leads to nothing that is called ${name}`)
}

/** The name of what has the focus. */
export function focused(page) {
  return page.evaluate(() => {
    let at = document.activeElement
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement
    const labels = [...(at?.labels ?? [])].map((label) => label.textContent)
    const name = at?.getAttribute('aria-label') ?? (labels.length > 0 ? labels.join(' ') : at?.textContent)
    return (name ?? '').replace(/\s+/g, ' ').trim()
  })
}
