import { explain } from '../bootstrap/explain.mjs'
import { run } from '../bootstrap/run.mjs'
import { repository } from '../bootstrap/workspace.mjs'

/** Brings Chromium here from Debian; why it could not, where it could not. @returns {Promise<string | undefined>} */
export async function installChromium() {
  const found = await run('chromium', ['--version'], { cwd: repository })
  if (found.ok) return undefined
  const apt = await run(
    'apt-get',
    ['install', '--yes', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'],
    { cwd: repository },
  )
  return apt.ok ? undefined : explain('Chromium could not be installed', apt.output)
}
