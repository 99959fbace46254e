import { types } from 'node:util'

const { performance, Date: RealDate } = globalThis
const { random } = Math

/** What a call answers where clock and chance say what they are told to, and whether it asked for them. */
export interface Stopped<Answer> {
  readonly answer: Answer
  readonly asked: boolean
}

/** Runs something at an instant of our own, with one value for chance. */
export async function stoppedAt<Answer>(
  epoch: number,
  work: () => Answer,
): Promise<Stopped<Awaited<Answer>>> {
  let asked = false
  const tell = (): number => {
    asked = true
    return epoch
  }
  const StoppedDate = new Proxy(RealDate, {
    construct: (target, args, of) => Reflect.construct(target, args.length === 0 ? [tell()] : args, of),
    apply: () => new RealDate(tell()).toString(),
    get: (target, key) => (key === 'now' ? tell : Reflect.get(target, key)),
  })
  const stopped = new Proxy(performance, { get: () => tell })
  const install = (date: DateConstructor, timer: typeof performance, chance: () => number): void => {
    globalThis.Date = date
    Object.defineProperty(globalThis, 'performance', { value: timer, configurable: true, writable: true })
    Math.random = chance
  }
  install(StoppedDate, stopped, () => (tell() % 1000) / 1000)
  try {
    const answer = work()
    return { answer: types.isPromise(answer) ? await answer : (answer as Awaited<Answer>), asked }
  } finally {
    install(RealDate, performance, random)
  }
}
