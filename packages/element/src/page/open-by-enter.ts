/**
 * A chooser of files opens by Enter as it does by Space, when the key is let go: browsers differ in what Enter does, and a
 * form would be sent instead.
 */
export function openByEnter(event: KeyboardEvent): void {
  if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || event.isComposing) return
  event.preventDefault()
  event.stopPropagation()
  if (event.type === 'keyup') (event.currentTarget as HTMLInputElement).click()
}
