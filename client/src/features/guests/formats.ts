/** The systems whose files can be imported. */
export const formats = ["hoteldruid", "operaCloud", "mews", "apaleo", "csv"] as const;

/** A system whose files can be imported. */
export type Format = (typeof formats)[number];
