/** Whether a file whose picture could not be read ends before it should; `reason` is what the decoder said. */
export function endsEarly(bytes: Buffer, reason: string): boolean {
  const announced = bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.length >= 8 ? bytes.readUInt32LE(4) + 8 : 0
  const unfinishedPng = bytes[0] === 0x89 && !bytes.subarray(-64).includes('IEND')
  return announced > bytes.length || unfinishedPng || /premature end|unexpected end|end of file/i.test(reason)
}
