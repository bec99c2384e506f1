import type { Locator } from '@playwright/test';
import { labelled, type Say, startingWith } from './say.ts';

export type Care =
  | 'outpatient'
  | 'twoDiseases'
  | 'inpatient'
  | 'specialDisease'
  | 'negotiatedDrug'
  | 'emergencyDeath'
  | 'delivery'
  | 'prenatal'
  | 'familyPlanning';

/** What kind of care a slip is for, and what that kind alone has. */
export interface CareOfSlip {
  /** The one that the form begins with where it is not given. */
  readonly care?: Care;
  readonly condition?: 'hypertension' | 'diabetes';
  /** Number of a special disease. */
  readonly disease?: string;
  readonly birth?: 'normal' | 'difficult' | 'cesarean' | 'termination';
  readonly babies?: string;
  /** Completed months of a pregnancy that was ended. */
  readonly months?: string;
  readonly beneficiary?: 'self' | 'spouse';
}

/** The part of the form that asks what kind of care it was. */
export class CarePart {
  private readonly form: Locator;
  private readonly say: Say;

  constructor(form: Locator, say: Say) {
    this.form = form;
    this.say = say;
  }

  /** Explained beside its name where there are many of them. */
  care(care: Care): Locator {
    const { visit } = this.say;
    const hint = care === 'twoDiseases' ? visit.conditionHint : visit[`${care}Hint`];
    return this.form.getByRole('radio', { name: labelled(visit[care], hint) });
  }

  async write({ care, condition, disease, birth, babies, months, beneficiary }: CareOfSlip): Promise<void> {
    const { visit, codes } = this.say;
    if (care !== undefined) await this.choose(care);
    if (condition !== undefined) {
      await this.choose('twoDiseases');
      await this.form.getByRole('radio', { name: codes.value.conditions[condition] }).check();
    }
    if (disease !== undefined)
      await this.form.getByLabel(visit.disease, { exact: true }).selectOption(disease);
    if (beneficiary !== undefined) await this.answer(visit.beneficiary, visit[beneficiary]);
    if (birth !== undefined) await this.answer(visit.birthKind, visit[birth]);
    if (babies !== undefined) await this.form.getByLabel(visit.babies, { exact: true }).fill(babies);
    if (months !== undefined) await this.form.getByLabel(visit.months, { exact: true }).fill(months);
  }

  private async answer(question: string, answer: string): Promise<void> {
    const group = this.form.getByRole('group', { name: question, exact: true });
    await group.getByRole('radio', { name: answer, exact: true }).check();
  }

  /** Unfolds it where the region has no terms for it. */
  private async choose(care: Care): Promise<void> {
    const others = this.form.locator('summary').filter({ hasText: startingWith(this.say.visit.otherCare) });
    await this.form.getByRole('radio').first().waitFor();
    if (!(await this.care(care).isVisible())) await others.click();
    await this.care(care).check();
  }
}
