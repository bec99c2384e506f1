/** How what runs on from visit to visit stands, as sentences to be said. */
export const standingZhCN = {
  standing: {
    day: '{{year}} 年 {{month}} 月 {{day}} 日',
    ofMonth: '{{limit}}（{{month}}）',
    ofYear: '{{year}}{{limit}}',
    ofPregnancy: '{{limit}}（怀孕“{{pregnancy}}”）',
    deductible: '{{year}}，医保开始付以前，您还要先自己付 {{left}} 元（一年里开头的 {{of}} 元由您自己付）。',
    deductibleMet: '{{year}}的起付标准（开头要您自己付的 {{of}} 元）已经付满了。',
    limit: '{{name}}一共 {{of}} 元，已经用了 {{used}} 元，还能报 {{left}} 元。',
    expense: '{{name}}一共 {{of}} 元，已经用了 {{used}} 元，还有 {{left}} 元的费用可以按比例报。',
    usedUp: '{{name}}一共 {{of}} 元，已经用完，超过的医保不再付。',
    threshold: '您自己付的加起来满 {{of}} 元以后，{{name}}再付一部分；现在是 {{used}} 元，还差 {{left}} 元。',
    thresholdMet: '您自己付的加起来已经满 {{of}} 元，以后的{{name}}再付一部分。',
    anew: '{{anew}}起重新算。',
    anewPregnancy: '下次怀孕重新算。',
  },
} as const;
