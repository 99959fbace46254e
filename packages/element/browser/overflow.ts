import type { Page } from 'playwright-core'

/** What stands out of a page to the side, or is cut off: where a reader would lose it. */
export async function lostToTheSide(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth
    const all = (root: Document | ShadowRoot): Element[] =>
      [...root.querySelectorAll('*')].flatMap((each) => [
        each,
        ...(each.shadowRoot ? all(each.shadowRoot) : []),
      ])
    return all(document)
      .filter((each) => !each.classList.contains('unseen') && each.checkVisibility())
      .filter((each) => {
        const { right, left } = each.getBoundingClientRect()
        const isCut =
          getComputedStyle(each).overflowX !== 'visible' && each.scrollWidth > each.clientWidth + 1
        const isField = each.matches('input, textarea')
        return right > width + 0.5 || left < -0.5 || (isCut && !isField)
      })
      .map((each) => `${each.localName}.${each.className}: ${each.textContent?.trim().slice(0, 40)}`)
  })
}
