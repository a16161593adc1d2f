export const vendorIds = ['lonescale', 'leadsonar', 'saber'] as const
export type VendorId = (typeof vendorIds)[number]
