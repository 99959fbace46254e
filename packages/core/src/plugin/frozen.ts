/** Freezes plain data and everything within it, so that nobody who is handed it changes it for the others. */
export function frozen<Data>(data: Data): Data {
  if (typeof data !== 'object' || data === null || Object.isFrozen(data)) return data
  Object.freeze(data)
  for (const part of Object.values(data)) frozen(part)
  return data
}
