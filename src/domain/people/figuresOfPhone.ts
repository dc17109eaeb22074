/** By which two ways of writing a number are one. */
export function figuresOfPhone(phone: string): string {
  return phone.replace(/\D/g, "").replace(/^(?:0044|44|0)/, "");
}
