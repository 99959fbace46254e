import { explain } from '../bootstrap/explain.mjs'
import { run } from '../bootstrap/run.mjs'
import { repository } from '../bootstrap/workspace.mjs'

/** Brings PostgreSQL and Redis here from Debian; why it could not, where it could not. @returns {Promise<string | undefined>} */
export async function installServices() {
  const found = await Promise.all([
    run('redis-server', ['--version'], { cwd: repository }),
    run('ls', ['/usr/lib/postgresql'], { cwd: repository }),
  ])
  if (found.every(({ ok }) => ok)) return undefined
  const packages = ['redis-server', 'postgresql']
  const apt = await run('apt-get', ['install', '--yes', '--no-install-recommends', ...packages], {
    cwd: repository,
  })
  return apt.ok ? undefined : explain('PostgreSQL and Redis could not be installed', apt.output)
}
