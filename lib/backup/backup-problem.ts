/** Why a file is not read. A wrong passphrase and a damaged first part cannot be told apart. */
export type BackupProblemCode = 'not-a-backup' | 'newer' | 'weak' | 'wrong-passphrase' | 'damaged'

export class BackupProblem extends Error {
  readonly code: BackupProblemCode

  constructor(code: BackupProblemCode) {
    super(code)
    this.name = 'BackupProblem'
    this.code = code
  }
}
