/** What is put on a sheet. */
export interface Choices {
  /** Id of the one visit that it is about; empty where it is about all of them. */
  readonly visit: string;
  readonly diagnoses: boolean;
  /** Whether the person's facts, their account and their calculations are on it. */
  readonly person: boolean;
}

export const EVERYTHING: Choices = { visit: '', diagnoses: true, person: true };
