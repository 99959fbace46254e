const unused = -1

/** Numbers the keys it is given, in order: a map that costs no object for each of some ten thousand terms. */
export class TermTable {
  #keys: Int32Array
  #numbers: Int32Array
  size = 0

  constructor(capacity = 1 << 12) {
    this.#keys = new Int32Array(capacity)
    this.#numbers = new Int32Array(capacity).fill(unused)
  }

  /** The number of a key, or -1. */
  find(key: number): number {
    return this.#numbers[this.#slot(key)] as number
  }

  /** The number of a key, which is `size` before the call where it is new. */
  add(key: number): number {
    const slot = this.#slot(key)
    const known = this.#numbers[slot] as number
    if (known !== unused) return known
    this.#keys[slot] = key
    this.#numbers[slot] = this.size++
    if (this.size * 2 > this.#keys.length) this.#grow()
    return this.size - 1
  }

  #slot(key: number): number {
    const mask = this.#keys.length - 1
    let slot = key & mask
    while (this.#numbers[slot] !== unused && this.#keys[slot] !== key) slot = (slot + 1) & mask
    return slot
  }

  #grow(): void {
    const keys = this.#keys
    const numbers = this.#numbers
    this.#keys = new Int32Array(keys.length * 2)
    this.#numbers = new Int32Array(keys.length * 2).fill(unused)
    for (let i = 0; i < keys.length; i++) {
      if (numbers[i] === unused) continue
      const slot = this.#slot(keys[i] as number)
      this.#keys[slot] = keys[i] as number
      this.#numbers[slot] = numbers[i] as number
    }
  }
}
