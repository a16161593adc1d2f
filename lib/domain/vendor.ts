export const vendorIds = ['lonescale', 'leadsonar', 'saber'] as const
export type VendorId = (typeof vendorIds)[number]

/** Whose secrets the vault may hold: the vendors', and the token of the user's own inbox. */
export type KeyOwner = VendorId | 'inbox'
