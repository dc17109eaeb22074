import type { MemberCard } from "../app/calls/states/problemsState";
import { acceptForm } from "./acceptForm";
import type { Actions } from "./actions";
import { type Child, type Description, el } from "./description";
import { mailtoLink } from "./links";
import { memberCardId, type PageState, problemId } from "./pageState";
import { button, placeLink, sentence } from "./pieces";
import { problemItem, severityBadge } from "./problemItem";
import { SHOWN_MORE, showMoreWords } from "./showMore";
import { name, shown, shownNumber } from "./shown";

const SHOWN_AT_FIRST = 10;
/** So few cards are open from the first; of more each says what is in it. */
const MOST_OPEN = 3;
const COLUMNS_NAMED = 4;
/** In the page's state no rule is called so. */
const CARDS = "members";

/** The members with several problems: a card each, with what can be done about all of it. */
export function memberCards(
  cards: readonly MemberCard[],
  state: PageState,
  actions: Actions,
): Child {
  if (cards.length === 0) return null;
  const most = state.problemsShown[CARDS] ?? SHOWN_AT_FIRST;
  const shownCards = cards.slice(0, most);
  const rest = cards.length - shownCards.length;
  return el(
    "section",
    { key: "members", class: "group" },
    el(
      "h3",
      {},
      "Members with several problems ",
      el("span", { class: "count" }, shownNumber(cards.length)),
    ),
    sentence("One card a member, with all that is wrong in its row.", "quiet"),
    el(
      "ul",
      { class: "problems" },
      shownCards.map((card) =>
        el(
          "li",
          { key: memberCardId(card) },
          memberCard(card, cards.length <= MOST_OPEN, state, actions),
        ),
      ),
    ),
    rest > 0
      ? button(showMoreWords(rest, true), () => actions.showMore(CARDS, most + SHOWN_MORE), {
          look: "quiet",
          label: `${showMoreWords(rest, true)} members`,
          key: "more",
        })
      : null,
  );
}

function memberCard(
  card: MemberCard,
  isOpen: boolean,
  state: PageState,
  actions: Actions,
): Description {
  const { organisation, items, counts } = card;
  const columns = Array.from(new Set(items.map(({ column }) => column))).filter(
    (column) => column !== "",
  );
  return el(
    "details",
    { key: "card", class: "member-card", open: isOpen },
    el(
      "summary",
      {},
      el("h4", {}, name(organisation), " ", el("span", { class: "count" }, String(items.length))),
      el(
        "span",
        { class: "note" },
        counts.error > 0 ? severityBadge("error") : null,
        counts.error > 0 ? " " : null,
        shown(columns.slice(0, COLUMNS_NAMED).join(", ")),
        columns.length > COLUMNS_NAMED ? ` and ${columns.length - COLUMNS_NAMED} more` : null,
      ),
    ),
    acceptForm(memberCardId(card), state, actions) ?? ways(card, state, actions),
    el(
      "ul",
      { class: "problems" },
      items.map((problem) =>
        el("li", { key: problemId(problem) }, problemItem(problem, state, actions, "in its card")),
      ),
    ),
  );
}

function ways(card: MemberCard, state: PageState, actions: Actions): Description {
  const { row, organisation, place, items, mail, mailSentence } = card;
  const off = state.working !== null;
  const certain = items.filter(({ suggestion }) => suggestion !== null);
  const href = mail === null ? null : mailtoLink(mail);
  const count = String(items.length);
  return el(
    "div",
    { key: "ways", class: "card-ways" },
    el(
      "p",
      { class: "row" },
      certain.length === 0
        ? null
        : button(
            certain.length === 1 ? "Apply 1 suggestion" : `Apply ${certain.length} suggestions`,
            () => actions.applyThese(certain),
            { look: "main", label: `Apply ${certain.length}: ${organisation}`, off, key: "apply" },
          ),
      href === null
        ? null
        : el(
            "a",
            {
              class: "button plain",
              href,
              target: "_blank",
              rel: "noopener noreferrer",
              "aria-label": shown(`Ask for all of these: ${organisation}`),
            },
            "Ask for all of these",
          ),
      button("Open member", () => actions.openMemberAt(row, organisation), {
        label: `Open member: ${organisation}`,
      }),
      button(`Accept all ${count}\u2026`, () => actions.startAccepting(memberCardId(card), items), {
        look: "quiet",
        label: `Accept all ${count}: ${organisation}`,
        off,
        key: "accept",
      }),
      place === null ? null : placeLink(`Row ${row}`, organisation, place, actions),
    ),
    href === null && mailSentence !== "" ? sentence(mailSentence, "quiet") : null,
  );
}
