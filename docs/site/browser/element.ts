/** An element with its attributes and what stands in it; texts stay texts. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: { readonly [attribute: string]: string },
  ...within: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  return filled(document.createElement(name), attributes, within)
}

/** The same of a drawing. */
export function drawing<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: { readonly [attribute: string]: string | number },
  ...within: readonly (Node | string)[]
): SVGElementTagNameMap[Name] {
  return filled(document.createElementNS('http://www.w3.org/2000/svg', name), attributes, within)
}

function filled<One extends Element>(
  one: One,
  attributes: { readonly [attribute: string]: string | number },
  within: readonly (Node | string)[],
): One {
  for (const [attribute, value] of Object.entries(attributes)) one.setAttribute(attribute, String(value))
  one.append(...within)
  return one
}
