/** "To have at least two", "with 3 or more": how many of something each member is to have. */
export const HAVE_SO_MANY =
  /\b(?:have|has|having|with|employ(?:ing)?|host(?:ing)?|taken? on) (?:at least |a minimum of |no fewer than |not less than )?(one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3})(?: or more)?(?= (?:[a-z]+ )?[a-z]+s?\b)/i;
