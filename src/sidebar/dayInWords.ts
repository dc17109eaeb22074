const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** "2009-03-31" as "31 Mar 2009", as it reads everywhere else; "" for what is no day. */
export function dayInWords(isoDay: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(isoDay) ?? [];
  const name = MONTHS[Number(month) - 1];
  return name === undefined ? "" : `${Number(day)} ${name} ${year}`;
}
