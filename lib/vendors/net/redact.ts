/** Vendors like to repeat what they were sent. */
export function withoutKey(text: string, key: string): string {
  return key.length < 4 ? text : text.split(key).join('[key]')
}
