import { describe, expect, it, test } from 'vitest';
import { type Care, DIMENSIONS } from '@/engine/index.ts';
import { type Draft, EMPTY_REGION, emptyDraft, type Visit } from '@/shared/draft/draft.ts';
import { sheetOf } from './sheet-of.ts';
import { visit } from './visits.ts';

/** A visit that has had every kind of care, one after another. */
const TRIED_ALL: Partial<Visit> = {
  admitted: '2024-06-01',
  prescribedBy: 'tertiary',
  name: '某医院',
  condition: 'diabetes',
  disease: '27',
  basicPaid: '7.31',
  birthKind: 'difficult',
  babies: '2',
  months: '4',
  pregnancy: '第二次',
  beneficiary: 'spouse',
};

/* What the form of each kind asks for, beside what it asks for of all; of a birth that was no termination. */
const LABELS = {
  admitted: '入院日期',
  prescribedBy: '开处方的机构',
  condition: '哪一种病',
  disease: '哪一种慢特病',
  basicPaid: '基本医保已支付',
  birthKind: '怎样生的',
  babies: '几个孩子',
  months: '怀孕满了几个月',
  pregnancy: '是哪一次怀孕',
  beneficiary: '是谁的费用',
} as const;
type Label = keyof typeof LABELS;
const OF_CARE: Readonly<Record<Care, readonly Label[]>> = {
  outpatient: [],
  inpatient: ['admitted'],
  'two-diseases': ['condition'],
  'special-disease': ['disease'],
  'negotiated-drug': ['basicPaid'],
  'emergency-death': [],
  delivery: ['admitted', 'birthKind', 'babies', 'beneficiary'],
  prenatal: ['pregnancy', 'beneficiary'],
  'family-planning': ['beneficiary'],
};

const draftOf = (policy: string, changes: Partial<Draft>): Draft => ({
  ...emptyDraft(2024, 'next'),
  policy,
  ...changes,
});
const labelsOn = (text: string): readonly string[] =>
  Object.values(LABELS).filter((label) => text.includes(`\n${label}\t`));

describe.each(['hospital', 'pharmacy'] as const)(
  'the sheet of a visit that was of every kind, at a %s',
  (kind) => {
    test.each(DIMENSIONS.care)('says what %s has, and nothing else', (care) => {
      const visits = [visit('a', '2024-06-05', '900', { ...TRIED_ALL, care, kind })];
      const text = sheetOf(draftOf('dingxi', { visits }), {});
      expect(labelsOn(text)).toEqual(OF_CARE[care].map((label) => LABELS[label]));
    });

    it('says nothing of them either where diagnoses are left off', () => {
      for (const care of DIMENSIONS.care) {
        const visits = [visit('a', '2024-06-05', '900', { ...TRIED_ALL, care, kind })];
        const labels = labelsOn(sheetOf(draftOf('dingxi', { visits }), { diagnoses: false }));
        const told = OF_CARE[care].filter((label) =>
          ['admitted', 'basicPaid', 'beneficiary'].includes(label),
        );
        // That a disease is one of the listed is told by the kind of care; which one, is not.
        const listed = care === 'special-disease' ? [LABELS.disease] : [];
        expect(labels).toEqual([...listed, ...told.map((label) => LABELS[label])]);
      }
    });
  },
);

it('says who prescribed where the region asks for it at a pharmacy', () => {
  // 十堰 pays at pharmacies by the level of the institution that prescribed; 开封 asks for no prescription.
  const visits = [visit('a', '2024-06-05', '900', { ...TRIED_ALL, kind: 'pharmacy' })];
  expect(labelsOn(sheetOf(draftOf('shiyan', { visits }), {}))).toEqual([LABELS.prescribedBy]);
  expect(labelsOn(sheetOf(draftOf('kaifeng', { visits }), {}))).toEqual([]);
});

it('says of a stay that is entered for its days no bill that was typed elsewhere', () => {
  const stay = { ...TRIED_ALL, care: 'inpatient', outOfScope: '12.34' } as const;
  const visits = [visit('a', '2023-06-05', '900', { ...stay, admitted: '2023-06-01' })];
  const text = sheetOf(draftOf('kaifeng', { year: '2023', visits }), {});
  expect(labelsOn(text)).toEqual([LABELS.admitted]);
  expect(text).not.toMatch(/某医院|900\.00|12\.34/u);
});

it('says of what is paid first the one that is asked for', () => {
  const both = { care: 'inpatient', admitted: '2024-06-01', classB: '41.23', preSelfPay: '57.31' } as const;
  const says = (policy: string, changes: Partial<Visit>): readonly string[] => {
    const text = sheetOf(
      draftOf(policy, { visits: [visit('a', '2024-06-05', '900', { ...both, ...changes })] }),
      {},
    );
    return ['41.23', '57.31'].filter((amount) => text.includes(amount));
  };
  // 定西 states the share of class B items, 开封 states none.
  expect(says('dingxi', { paidFirstBy: 'class-b' })).toEqual(['41.23']);
  expect(says('dingxi', { paidFirstBy: 'printed' })).toEqual(['57.31']);
  expect(says('kaifeng', { care: 'outpatient', paidFirstBy: 'class-b' })).toEqual(['57.31']);
});

describe('the sheet says of the person what this region asks for', () => {
  /* 四川省本级 credits a retired person by average pensions, one in service by the base. */
  const figures = { averagePension2021: '4321.10' };
  const of = (status: Draft['status']): string =>
    sheetOf(
      draftOf('sichuan-provincial', {
        year: '2023',
        status,
        contributionBase: '6543.20',
        regions: { 'sichuan-provincial': { ...EMPTY_REGION, parameters: figures } },
      }),
      {},
    );

  it('figures that this person needs', () => {
    expect(of('retired')).toContain('4,321.10');
    expect(of('retired')).not.toContain('6,543.20');
    expect(of('in-service')).toContain('6,543.20');
    expect(of('in-service')).not.toContain('4,321.10');
  });

  it('the two diseases where care for them has terms', () => {
    const conditions = { hypertension: true, diabetes: false };
    const says = (policy: string) => sheetOf(draftOf(policy, { year: '2023', conditions }), {});
    expect(says('sichuan-provincial')).toContain('高血压');
    expect(says('kaifeng')).not.toContain('高血压');
  });
});
