/**
 * How the graph is changed: ports, which the service is given. The API asks and tells what came of it; what makes
 * the changes is no part of it, nor of `src`.
 */
import type { AuditEntry, Requester } from "../model/audit.ts";
import type { Verdict } from "../model/judgement.ts";
import type { EffectRow } from "../query/entity-summaries.ts";

/** What every change is asked with. */
export interface Asked {
  readonly why: string;
  /** What it does is told, and nothing is kept. */
  readonly preview: boolean;
}

export interface ClaimInWords {
  readonly id: string;
  readonly told: string;
}

export interface CorrectionMade {
  readonly correction: string;
  readonly claims: { readonly before: readonly ClaimInWords[]; readonly after: readonly ClaimInWords[] };
  readonly effect: EffectRow;
}

export interface JudgementMade {
  readonly judgement: string;
  readonly effect: EffectRow;
}

export interface AskedCorrection extends Asked {
  readonly claim: string;
  readonly wrong?: true;
  readonly speaker?: string;
  readonly date?: string;
  readonly title?: string;
}

/** Each writes its entry of the audit log with the change, and throws RefusedError where it cannot be made. */
export interface Changes {
  judge(
    asked: Asked & { readonly a: string; readonly b: string; readonly verdict: Verdict },
    by: Requester,
  ): Promise<JudgementMade>;
  undoJudgement(asked: Asked & { readonly id: string }, by: Requester): Promise<JudgementMade>;
  correct(asked: AskedCorrection, by: Requester): Promise<CorrectionMade>;
  undoCorrection(asked: Asked & { readonly id: string }, by: Requester): Promise<CorrectionMade>;
  retract(
    asked: Asked & { readonly document: string; readonly erase: boolean },
    by: Requester,
  ): Promise<{ readonly document: string; readonly sha256: string; readonly effect: EffectRow }>;
  /** Writes the entry of what was not done. */
  note(entry: AuditEntry): Promise<void>;
}
