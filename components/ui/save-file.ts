/** Through an ordinary download link: needs no permission, and the browser shows what it saved. */
export function saveFile(name: string, type: string, content: BlobPart | BlobPart[]): void {
  const url = URL.createObjectURL(new Blob(Array.isArray(content) ? content : [content], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name.replace(/[/\\:*?"<>|]+/g, ' ').trim() || 'leadlight'
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
