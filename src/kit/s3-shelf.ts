export { folderShelf as x } from './shelf.ts'
export const s3Shelf = (_options: { url: string; endpoint: string; accessKey: string; secretKey: string; region: string }): import('./files.ts').Shelf => {
  throw new Error('not yet')
}
