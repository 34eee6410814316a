export async function ensureDemonstration(..._given: unknown[]): Promise<void> {}
