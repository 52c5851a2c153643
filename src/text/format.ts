/** Numbers as the page writes them. English until a second language has an owner. */
const LOCALE = 'en';

function decimals(places: number): Intl.NumberFormat {
  return new Intl.NumberFormat(LOCALE, {
    minimumFractionDigits: places,
    maximumFractionDigits: places,
  });
}

const wholeDigits = decimals(0);
const oneDigit = decimals(1);
const twoDigits = decimals(2);
const fourDigits = decimals(4);

/** Stands where a number would, when there is none. */
export const NONE = '–';

/** 0.98123 → "98.12 %", with a no-break space. */
export const formatPercent = (share: number): string => `${twoDigits.format(share * 100)}\u00a0%`;

/** 0.2 → "20 %", with a no-break space. */
export const formatWholePercent = (share: number): string =>
  `${wholeDigits.format(share * 100)}\u00a0%`;

/** 0.06123 → "0.0612"; a loss beyond all reason → "1.25e+8". */
export const formatLoss = (loss: number): string =>
  loss < 100_000 ? fourDigits.format(loss) : loss.toExponential(2);

/** 101770 → "101,770". */
export const formatCount = (count: number): string => wholeDigits.format(count);

/** 2.4137 → "2.41". */
export const formatEpochs = (epochs: number): string => twoDigits.format(epochs);

/** 3.14159 → "3.1". */
export const formatTenths = (value: number): string => oneDigit.format(value);

/** 10234567 bytes → "10.2". */
export const formatMegabytes = (bytes: number): string => oneDigit.format(bytes / 1e6);

/** A setting as one would type it: 1e-7, 0.001, 4096; commas only where they help: 60,000. */
export const formatPlain = (value: number): string =>
  Math.abs(value) >= 10_000 ? formatCount(value) : String(value);

/** A learning rate to so many digits: 0.017, 1; below a thousandth 4e-5. */
export function formatRate(rate: number, digits: number): string {
  const rounded = Number(rate.toPrecision(digits));
  return rounded > 0 && rounded < 0.001 ? rounded.toExponential() : String(rounded);
}

/** 83500 → "1:23"; an hour and more → "1:02:03". */
export function formatDuration(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return `${minutes}:${twoPlaces(seconds % 60)}`;
  return `${Math.floor(minutes / 60)}:${twoPlaces(minutes % 60)}:${twoPlaces(seconds % 60)}`;
}

const twoPlaces = (part: number): string => String(part).padStart(2, '0');
