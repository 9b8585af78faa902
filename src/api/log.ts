/** Takes a line for the people who run the service. */
export type Log = (line: string) => void;
