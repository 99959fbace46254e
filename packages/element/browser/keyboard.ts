import type { Page } from 'playwright-core'

/** The name of what has the focus, in whatever shadow root. */
export async function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const within = (root: Document | ShadowRoot): Element | null => {
      const { activeElement } = root
      return activeElement?.shadowRoot ? within(activeElement.shadowRoot) : activeElement
    }
    const at = within(document)
    if (!at) return ''
    const labels = [...((at as HTMLInputElement).labels ?? [])].map((label) => label.textContent)
    const name = at.getAttribute('aria-label') ?? (labels.length > 0 ? labels.join(' ') : at.textContent)
    return (name ?? '').replace(/\s+/g, ' ').trim()
  })
}

/** Goes on by Tab to what is called so, and gives the names of all that was passed. */
export async function tabTo(page: Page, name: string | RegExp): Promise<readonly string[]> {
  const passed: string[] = []
  for (let pressed = 0; pressed < 60; pressed++) {
    await page.keyboard.press('Tab')
    const now = await focused(page)
    if (typeof name === 'string' ? now === name : name.test(now)) return passed
    passed.push(now)
  }
  throw new Error(`Tab leads to no ${name}: ${passed.join(' | ')}`)
}
