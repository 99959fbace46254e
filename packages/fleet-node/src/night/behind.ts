/**
 * Tells whether something has been busy whenever it was asked, for so long that it is behind; having told so, it waits as long
 * again. All in milliseconds.
 */
export function behindFor(patience: number): (isBusy: boolean, now: number) => boolean {
  let since: number | undefined
  return (isBusy, now) => {
    if (!isBusy) since = undefined
    else since ??= now
    const isBehind = since !== undefined && now - since >= patience
    if (isBehind) since = now
    return isBehind
  }
}
