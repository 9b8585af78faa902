/** How texts and files are taken in: a port, which the service is given. The API queues, and a process of its own reads. */
import type { Requester } from "../model/audit.ts";

export interface AskedIngest {
  /** The mutation that asks, for the audit log. */
  readonly action: "ingestText" | "ingestFile";
  /** What the sender calls it: told, and never used as a path. */
  readonly name: string;
  readonly content: Uint8Array;
  /** Where it stands on the web; left out where nobody said. */
  readonly address?: string;
  readonly why?: string;
  /** Whether it comes back where a person retracted or erased it. */
  readonly again: boolean;
}

/** Jobs of this service by their state: those that wait or run now, and those that ended since it began. */
export interface JobFigures {
  readonly queued: number;
  readonly running: number;
  readonly done: number;
  readonly failed: number;
}

/** Each writes its entry of the audit log with the job, and throws RefusedError where it cannot be done. */
export interface Jobs {
  /** @returns id of the job. */
  queue(asked: AskedIngest, by: Requester): Promise<string>;
  /** Queues a job again that failed. */
  runAgain(job: string, by: Requester): Promise<void>;
  /** Removes content that may not be kept any more, such as that of an erased document. */
  sweep(): Promise<void>;
  figures(): JobFigures;
}
