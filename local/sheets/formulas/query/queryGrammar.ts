import { type Grammar, grammar } from "ohm-js";

/**
 * The everyday forms of the language that QUERY is written in. A private-use character stands for a
 * part that the formula works out ("... where B = '"&E1&"'").
 * Source: Google's Query Language Reference (developers.google.com/chart/interactive/docs/querylanguage).
 */
export function queryGrammar(): Grammar {
  made ??= grammar(RULES);
  return made;
}

/** Made when the first query is read: most workbooks have none, and it takes as long as opening one. */
let made: Grammar | undefined;

const RULES = String.raw`
  Query {
    Query = Select? Where? Group? Pivot? Order? Limit? Offset? Label? Format?

    Select = select Columns
    Columns = "*"                       -- all
            | NonemptyListOf<Sum, ",">  -- some
    Where = where Or
    Group = group by NonemptyListOf<Sum, ",">
    Pivot = pivot Sum
    Order = order by NonemptyListOf<Direction, ",">
    Direction = Sum desc -- down
              | Sum asc? -- up
    Limit = limit Amount
    Offset = offset Amount
    Amount = number | marker
    Label = label NonemptyListOf<Naming, ",">
    Format = format NonemptyListOf<Naming, ",">
    Naming = Sum text

    Or = Or or And  -- either
       | And
    And = And and Not  -- both
        | Not
    Not = not Not  -- not
        | Test
    Test = Sum is not null        -- filled
         | Sum is null            -- blank
         | Sum comparison Sum     -- compared
         | Sum wordComparison Sum -- words
         | "(" Or ")"             -- inner
         | Sum                    -- plain

    Sum = Sum ("+" | "-") Product  -- sum
        | Product
    Product = Product ("*" | "/") Atom  -- product
            | Atom
    Atom = "(" Sum ")"        -- inner
         | (date | datetime) text -- date
         | yesOrNo
         | functionName "(" ListOf<Sum, ","> ")" -- call
         | column
         | number
         | text
         | marker

    comparison = "<=" | ">=" | "<>" | "!=" | "=" | "<" | ">"
    wordComparison = contains | startsWith | endsWith | matches | like
    number = "-"? digit+ ("." digit*)?
    text = "'" (~"'" any)* "'"    -- single
         | "\"" (~"\"" any)* "\"" -- double
    marker = "\uE100".."\uE1FF"
    yesOrNo = true | false
    functionName = letter alnum*
    column = "Col" digit+ ~alnum           -- counted
           | ~keyword upper+ ~(alnum | "(") -- letters
           | backquote upper+ backquote      -- quoted
    backquote = "\u0060"

    keyword = select | where | group | by | pivot | order | limit | offset | label | format | and
            | or | not | is | null | asc | desc | contains | starts | ends | with | matches | like
    select = caseInsensitive<"select"> ~alnum
    where = caseInsensitive<"where"> ~alnum
    group = caseInsensitive<"group"> ~alnum
    by = caseInsensitive<"by"> ~alnum
    pivot = caseInsensitive<"pivot"> ~alnum
    order = caseInsensitive<"order"> ~alnum
    limit = caseInsensitive<"limit"> ~alnum
    offset = caseInsensitive<"offset"> ~alnum
    label = caseInsensitive<"label"> ~alnum
    format = caseInsensitive<"format"> ~alnum
    and = caseInsensitive<"and"> ~alnum
    or = caseInsensitive<"or"> ~alnum
    not = caseInsensitive<"not"> ~alnum
    is = caseInsensitive<"is"> ~alnum
    null = caseInsensitive<"null"> ~alnum
    asc = caseInsensitive<"asc"> ~alnum
    desc = caseInsensitive<"desc"> ~alnum
    contains = caseInsensitive<"contains"> ~alnum
    starts = caseInsensitive<"starts"> ~alnum
    ends = caseInsensitive<"ends"> ~alnum
    startsWith = starts space+ with
    endsWith = ends space+ with
    with = caseInsensitive<"with"> ~alnum
    matches = caseInsensitive<"matches"> ~alnum
    like = caseInsensitive<"like"> ~alnum
    date = caseInsensitive<"date"> ~alnum
    datetime = caseInsensitive<"datetime"> ~alnum
    true = caseInsensitive<"true"> ~alnum
    false = caseInsensitive<"false"> ~alnum
  }
`;
