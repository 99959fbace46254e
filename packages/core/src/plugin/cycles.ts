/** The ways that lead from something back to itself, each once: `[a, b, a]`. */
export function cyclesIn<Node>(
  nodes: Iterable<Node>,
  next: (node: Node) => readonly Node[],
): readonly (readonly Node[])[] {
  const cycles: (readonly Node[])[] = []
  const done = new Set<Node>()
  const way: Node[] = []
  for (const node of nodes) visit(node)
  return cycles

  function visit(node: Node): void {
    if (done.has(node)) return
    if (way.includes(node)) {
      cycles.push([...way.slice(way.indexOf(node)), node])
      return
    }
    way.push(node)
    for (const one of next(node)) visit(one)
    way.pop()
    done.add(node)
  }
}
