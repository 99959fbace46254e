/** What is made when it is first asked for, and once: who never asks does not pay for it. */
export function onDemand<Made>(make: () => Made): () => Made {
  let made: { readonly value: Made } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
