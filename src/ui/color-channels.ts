export type Channels = readonly [red: number, green: number, blue: number];

/** Of a colour as computed styles have it: rgb(…). */
export function channelsOf(color: string): Channels {
  const [red = 0, green = 0, blue = 0] = color.match(/[\d.]+/g)?.map(Number) ?? [];
  return [red, green, blue];
}
