const mostKept = 20_000

/** The same few words fill whole columns of a file, read or written: each is worked out once. */
export function once<Answer>(understand: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, { readonly answer: Answer }>()
  let last: { readonly text: string; readonly answer: Answer } | undefined
  const answerTo = (text: string): Answer => {
    const known = answers.get(text)
    if (known) return known.answer
    const answer = understand(text)
    if (answers.size < mostKept) answers.set(text, { answer })
    return answer
  }
  return (text) => {
    // Often it is the one of the row before, and comparing is quicker than looking up.
    if (last?.text === text) return last.answer
    const answer = answerTo(text)
    last = { text, answer }
    return answer
  }
}
