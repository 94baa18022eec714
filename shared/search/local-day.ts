/** The day on this device's calendar of an instant (ISO 8601), as `YYYY-MM-DD`. */
export function localDay(instant: string): string {
  const date = new Date(instant);
  const [month, day] = [date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${date.getFullYear()}-${month ?? ''}-${day ?? ''}`;
}
