/** Spoken notes as phones record them: told by their bytes, kept as they are. */
import { fileTypeFromBuffer } from 'file-type'

/** What a browser plays, by what the bytes say; the containers of film hold sound alone when a recorder made them. */
const sounds: Readonly<Record<string, string>> = {
  'audio/mpeg': 'audio/mpeg',
  'audio/mp4': 'audio/mp4',
  'audio/x-m4a': 'audio/mp4',
  'video/mp4': 'audio/mp4',
  'audio/aac': 'audio/aac',
  'audio/ogg': 'audio/ogg',
  'audio/ogg; codecs=opus': 'audio/ogg',
  'audio/opus': 'audio/ogg',
  'audio/wav': 'audio/wav',
  'audio/amr': 'audio/amr',
  'audio/webm': 'audio/webm',
  'video/webm': 'audio/webm',
  'video/3gpp': 'audio/3gpp',
}

/** The media type of a spoken note; undefined when the bytes are no sound. */
export const soundType = async (bytes: Buffer): Promise<string | undefined> => sounds[(await fileTypeFromBuffer(bytes))?.mime ?? '']
