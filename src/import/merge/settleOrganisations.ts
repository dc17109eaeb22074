import { textCell, tidyText } from "../../cells/cellValue";
import { quoted } from "../../domain/words/quoted";
import { textOfField } from "../../tables/cellOf";
import type { TableReading } from "../../tables/tableReading";
import type { Offer } from "../read/offer";
import type { Settled, SettleNames } from "../read/offersIn";
import { offeredText } from "./nameOffers";
import { type Meant, type NameChoices, organisationsMeant } from "./organisationMeant";

/** Gives each offer of an old list of members the name of the organisation that it is about. */
export function organisationSettler(
  members: TableReading,
  choices: readonly NameChoices[],
): SettleNames {
  const current = members.rows
    .map((row) => textOfField(members, row, "organisation"))
    .filter((name) => name !== "");
  return (offers) => {
    const typed = offers.map((offer) => tidyText(offeredText(offer, "organisation")));
    const meant = organisationsMeant(
      current,
      typed.filter((name) => name !== ""),
      choices,
    );
    return offers.map((offer, index) => {
      const seen = typed[index] ?? "";
      return seen === "" ? { offer, name: null, why: null } : settled(offer, seen, meant(seen));
    });
  };
}

function settled(offer: Offer, seen: string, meant: Meant): Settled {
  const [row] = offer.rows;
  switch (meant.is) {
    case "itself":
      return { offer, name: null, why: null };
    case "itself, as said":
      return {
        offer,
        name: { row, seen, name: seen, options: meant.options, how: meant.how },
        why: null,
      };
    case "left out": {
      const name = { row, seen, name: null, options: meant.options, how: "left out" } as const;
      return { offer, name, why: `${quoted(seen)} was left out, as you said.` };
    }
    case "in doubt": {
      const name = { row, seen, name: null, options: meant.options, how: "open" } as const;
      const several = meant.options.join(" or ");
      return { offer, name, why: `${quoted(seen)} may be ${several}: say which it is.` };
    }
    case "another": {
      const { name, note, options, how } = meant;
      const values = new Map(offer.values).set("organisation", textCell(name));
      const remark = {
        text: `Organisation: ${note}`,
        field: "organisation",
        onlyIfBlank: false,
        problem: null,
      };
      const remarks = note === "" ? offer.remarks : [remark, ...offer.remarks];
      return {
        offer: { ...offer, values, remarks },
        name: { row, seen, name, options, how },
        why: null,
      };
    }
    default:
      return meant satisfies never;
  }
}
