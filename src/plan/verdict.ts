export const PLAN_VERDICTS = ['unchanged', 'changes', 'unsafe', 'invalid'] as const;

/** `unsafe`: some risk is not acknowledged. `invalid`: the head has errors and would be refused. */
export type PlanVerdict = (typeof PLAN_VERDICTS)[number];

/** Effects that a report lists; what there is beyond is counted. */
export const MOST_EFFECTS = 20_000;
