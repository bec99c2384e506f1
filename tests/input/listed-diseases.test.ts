import { describe, expect, it } from 'vitest';
import { CLAIMS, caseWith, NONE, over, problemPaths, written } from './valid.ts';

/** A valid case of 定西, which lists diseases, pays stays and lets a bill state its class B items. */
function dingxi(care: string, change: object = {}, rest: object = {}): unknown {
  const claim = over(CLAIMS[care], care === 'special-disease' ? { disease: '27' } : {});
  const kase = { ...caseWith(care, {}, 'dingxi'), claims: [over(claim, change)] };
  return over(over(kase, { person: { specialDiseases: ['27'] } }), rest);
}

const WITH_CLASS_B = new Set(['inpatient', 'emergency-death', 'special-disease', 'family-planning']);

describe('under a document that lists diseases', () => {
  it.each(Object.keys(CLAIMS))('a valid claim: %s', (care) => {
    expect(problemPaths(dingxi(care))).toEqual([]);
  });

  it.each<readonly [string, object, string]>([
    ['special-disease', { disease: NONE }, 'disease'],
    ['special-disease', { disease: '0' }, 'disease'],
    ['special-disease', { disease: '37' }, 'disease'],
    ['special-disease', { disease: 27 }, 'disease'],
    ['special-disease', { disease: '027' }, 'disease'],
    ['inpatient', { disease: '27' }, 'disease'],
    ['negotiated-drug', { disease: '27' }, 'disease'],
  ])('%s %j is refused at %s', (care, change, path) => {
    expect(problemPaths(dingxi(care, change))).toEqual([`claims[0].${path}`]);
  });

  it('a disease may be claimed for that the person is not registered for', () => {
    expect(problemPaths(dingxi('special-disease', { disease: '36' }))).toEqual([]);
  });

  it.each<readonly [readonly unknown[], readonly string[]]>([
    [['1', '2', '3'], []],
    [['1', '2', '3', '4'], ['person.specialDiseases']],
    [['1', '37'], ['person.specialDiseases[1]']],
    [['1', '1'], ['person.specialDiseases[1]']],
    [[1], ['person.specialDiseases[0]']],
  ])('registered for %j: refused at %j', (specialDiseases, paths) => {
    expect(problemPaths(dingxi('inpatient', {}, { person: { specialDiseases } }))).toEqual(paths);
  });
});

describe('class B items', () => {
  it.each(Object.keys(CLAIMS))('may be stated of %s where the pack has a share of them', (care) => {
    const fine = WITH_CLASS_B.has(care);
    expect(problemPaths(dingxi(care, { classB: '40.00' }))).toEqual(fine ? [] : ['claims[0].classB']);
  });

  it.each<readonly [object, readonly string[]]>([
    [{ classB: '100.00' }, []],
    [{ classB: '60.00', outOfScope: '40.00' }, []],
    [{ classB: '60.01', outOfScope: '40.00' }, ['outOfScope']],
    [{ classB: '100.01' }, ['classB']],
    [{ classB: '10.00', preSelfPay: '0.00' }, ['preSelfPay']],
    [{ classB: '1.234' }, ['classB']],
  ])('%j', (change, keys) => {
    expect(problemPaths(dingxi('inpatient', change)), written(change)).toEqual(
      keys.map((key) => `claims[0].${key}`),
    );
  });
});

describe('the opening of limits and cumulations', () => {
  it.each<readonly [object, readonly string[]]>([
    [{ limits: { year: '1', 'special-disease': '1', 'large-sum': '1' } }, []],
    [{ cumulative: { 'large-sum-inpatient': '1', 'special-disease': '1', 'negotiated-drug': '1' } }, []],
    [{ limits: { delivery: '1' } }, ['limits.delivery']],
    [{ limits: { prenatal: '1' } }, ['limits.prenatal']],
    [{ limits: { 'month:2024-05': '1' } }, ['limits.month:2024-05']],
    [{ limits: { 'two-diseases': '1' } }, ['limits.two-diseases']],
    [{ deductible: '1' }, ['deductible']],
    [{ cumulative: { 'large-sum': '1' } }, ['cumulative.large-sum']],
    [{ cumulative: { 'special-disease': '-1' } }, ['cumulative.special-disease']],
    [{ cumulative: [] }, ['cumulative']],
  ])('%j', (opening, keys) => {
    expect(problemPaths(dingxi('inpatient', {}, { opening }))).toEqual(keys.map((key) => `opening.${key}`));
  });
});
