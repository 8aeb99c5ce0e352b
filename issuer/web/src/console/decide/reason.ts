/** The message that says in plain words why something is as it is. */
export const reasonId = (code: string) => `reason-${code.replaceAll("_", "-")}-staff`;
