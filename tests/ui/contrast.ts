/** Contrast of two colours, WCAG 2.2 §1.4.3: from 1 to 21. Colours as the browser computes them, `rgb(r g b)` or `color(srgb …)`. */
export function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const numbers =
    colour
      .match(/[\d.]+/g)
      ?.slice(0, 3)
      .map(Number) ?? [];
  if (numbers.length < 3) throw new RangeError(`not a colour: ${colour}`);
  const [r, g, b] = numbers
    .map((value) => value / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
