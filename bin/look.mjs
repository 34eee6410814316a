/** Builds what the browser gets: the one stylesheet, and `public/` as it is. govuk-frontend's fonts and images are not used, so nothing else is copied. */
import { cp, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compileAsync } from 'sass'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Writes `look.css` (compressed) and the files of `public/` into a folder, making it where it is missing. Throws when the Sass does not compile. */
export async function buildLook(outDir) {
  await mkdir(outDir, { recursive: true })
  const { css } = await compileAsync(join(root, 'src/ui/look/look.scss'), {
    style: 'compressed',
    loadPaths: [join(root, 'node_modules')],
    quietDeps: true,
  })
  await writeFile(join(outDir, 'look.css'), css)
  await cp(join(root, 'public'), outDir, { recursive: true })
}
