/** What each type of a union has, together: the facts of several parts as one set. */
export type Intersection<U> = (U extends unknown ? (u: U) => void : never) extends (i: infer I) => void
  ? I
  : never
