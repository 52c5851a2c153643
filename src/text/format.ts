/** Numbers as the page writes them. English until a second language has an owner. */
const LOCALE = 'en';

const percentDigits = new Intl.NumberFormat(LOCALE, {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
});
const lossDigits = new Intl.NumberFormat(LOCALE, {
  minimumFractionDigits: 4,
  maximumFractionDigits: 4,
});
const wholeDigits = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 0 });

/** 0.98123 → "98.12 %", with a no-break space. */
export const formatPercent = (share: number): string => `${percentDigits.format(share * 100)} %`;

/** 0.06123 → "0.0612". */
export const formatLoss = (loss: number): string => lossDigits.format(loss);

/** 101770 → "101,770". */
export const formatCount = (count: number): string => wholeDigits.format(count);
