/** Defines an element, once. Where there are no elements, as on a server, nothing happens. */
export function register(tag: string, element: CustomElementConstructor): void {
  const { customElements } = globalThis as { readonly customElements?: CustomElementRegistry }
  if (customElements && !customElements.get(tag)) customElements.define(tag, element)
}
