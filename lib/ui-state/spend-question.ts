import { create } from 'zustand'

interface SpendQuestion {
  readonly credits: number
  answer(yes: boolean): void
}

interface SpendQuestionState {
  readonly question: SpendQuestion | undefined
  put(question: SpendQuestion | undefined): void
}

export const useSpendQuestion = create<SpendQuestionState>((set) => ({
  question: undefined,
  put: (question) => set({ question }),
}))

/** Asks once more before a sum that is above the user's own mark. */
export const askAboutSpend = (credits: number): Promise<boolean> =>
  new Promise((resolve) => {
    useSpendQuestion.getState().question?.answer(false)
    useSpendQuestion.getState().put({
      credits,
      answer: (yes) => {
        useSpendQuestion.getState().put(undefined)
        resolve(yes)
      },
    })
  })
