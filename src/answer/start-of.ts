/** The start of a fingerprint that tells one official text from another: what is packaged and kept of it. @param sha256 hexadecimal */
export const startOf = (sha256: string): string => sha256.slice(0, 16);
