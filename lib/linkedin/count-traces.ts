/**
 * How often our id stands in the page's text and attributes: LinkedIn walks its own page for the addresses of
 * extensions, and this looks for ours the same way. It reads only.
 */
export const countTraces = (document: Document, id: string): number =>
  document.evaluate(`count(//text()[contains(.,"${id}")]|//@*[contains(.,"${id}")])`, document, null, 1, null)
    .numberValue
