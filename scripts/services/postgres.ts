import { chownSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { run } from '../bootstrap/run.mjs'
import { freePort, type Server } from './server.ts'

const versions = '/usr/lib/postgresql'

/** Starts a PostgreSQL as Debian has it: as its own user where this is root, whom it refuses. */
export async function startPostgres(): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), 'shindan-postgres-'))
  const port = await freePort()
  const bin = join(versions, readdirSync(versions).sort().at(-1) ?? '', 'bin')
  const isRoot = userInfo().uid === 0
  if (isRoot) {
    const ids = await run('id', ['postgres'], { cwd: '/' })
    chownSync(folder, idIn(ids.output, 'uid'), idIn(ids.output, 'gid'))
  }
  const as = async (program: string, ...args: string[]) => {
    const command = [join(bin, program), ...args]
    const [first = '', ...rest] = isRoot ? ['runuser', '-u', 'postgres', '--', ...command] : command
    const { ok, output } = await run(first, rest, { cwd: folder })
    if (!ok) throw new Error(`${program}: ${output}`)
  }
  const data = join(folder, 'data')
  const listening = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1`
  const start = () => as('pg_ctl', 'start', '-w', '-D', data, '-l', join(folder, 'log'), '-o', listening)
  const stop = () => as('pg_ctl', 'stop', '-w', '-D', data, '-m', 'immediate')
  await as('initdb', '-D', data, '-A', 'trust', '-U', 'fleet', '-E', 'UTF8', '--no-instructions')
  await start()
  return {
    url: `postgres://fleet@127.0.0.1:${port}/postgres`,
    start,
    stop,
    remove: async () => {
      await stop().catch(() => {})
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function idIn(said: string, name: string): number {
  return Number(new RegExp(`${name}=(\\d+)`).exec(said)?.[1])
}
